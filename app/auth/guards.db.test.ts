import { expect, it } from 'vitest';
import { aMember } from '#test/support/make';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesOf } from '#test/support/sign-in';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { createWorkspace } from '~/domain/workspaces/create-workspace.server';
import { removeMember } from '~/domain/workspaces/remove-member.server';
import { allows, permissions, type Role, roles } from '~/domain/workspaces/role';
import { findUser, requireMember, requireUser } from './guards.server';

const db = await freshProcessDatabase();
const password = 'correct horse battery';
const account = { name: 'Anna', password, locale: 'ru' as const };
const founder = await createAccount(db, { ...account, email: 'founder@example.com' });
const workspace = await createWorkspace(db, { name: 'Courses', founderId: founder.id });
const foreign = await createWorkspace(db, { name: 'Foreign', founderId: founder.id });

async function signedInAs(role: Role) {
  const user = await createAccount(db, {
    ...account,
    email: `${role}${Math.random()}@example.com`,
  });
  const member = await aMember(db, workspace.id, user.id, role);
  const cookie = await cookiesOf(user.email, password);
  const ask = (path = '/w/courses', init: RequestInit = {}) =>
    aRequest(path, { ...init, headers: { Cookie: cookie, ...init.headers } });
  return { user, member, ask };
}

const statusOf = (asked: Promise<unknown>): Promise<number> =>
  asked.then(
    () => 200,
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : Promise.reject(thrown)),
  );

it.each(roles)('%s passes where the role allows and gets 403 elsewhere', async (role) => {
  const { ask } = await signedInAs(role);
  for (const permission of permissions) {
    const status = await statusOf(requireMember(ask(), workspace.slug, permission));
    expect([permission, status]).toEqual([permission, allows(role, permission) ? 200 : 403]);
  }
});

it('the guard says who she is and what she can do', async () => {
  const { user, ask } = await signedInAs('tracker');
  const passed = await requireMember(ask(), workspace.slug, 'review');
  expect(passed.can).toEqual({ edit: false, review: true, manage: false });
  expect(passed.user).toEqual({ id: user.id, name: 'Anna', email: user.email, locale: 'ru' });
  expect(passed.workspace.id).toBe(workspace.id);
});

it('a foreign workspace and one that does not exist are both 404', async () => {
  const { ask } = await signedInAs('editor');
  expect(await statusOf(requireMember(ask(), foreign.slug, 'read'))).toBe(404);
  expect(await statusOf(requireMember(ask(), 'no-such-one', 'read'))).toBe(404);
  expect(await statusOf(requireMember(ask(), undefined, 'read'))).toBe(404);
});

it('a stranger is sent to sign in and comes back to the page', async () => {
  const asked = requireMember(aRequest('/w/courses/members?page=2'), workspace.slug, 'read');
  const response = await asked.then(() => null).catch((thrown: Response) => thrown);
  expect(response?.status).toBe(302);
  const target = '/sign-in?next=%2Fw%2Fcourses%2Fmembers%3Fpage%3D2';
  expect(response?.headers.get('Location')).toBe(target);
});

it('a made-up or altered cookie is nobody', async () => {
  const made = { Cookie: 'a-segment.session_token=abc.def' };
  expect(await findUser(aRequest('/', { headers: made }))).toBeNull();
  const { ask } = await signedInAs('viewer');
  const altered = ask()
    .headers.get('Cookie')
    ?.replace(/.$/, (sign) => (sign === 'x' ? 'y' : 'x'));
  expect(await findUser(aRequest('/', { headers: { Cookie: altered ?? '' } }))).toBeNull();
});

it('a form from another site is refused although the cookie comes along', async () => {
  const { ask } = await signedInAs('founder');
  const from = (origin: string) =>
    ask('/w/courses', { method: 'POST', headers: { Origin: origin } });
  expect(await statusOf(requireUser(from('https://evil.example')))).toBe(403);
  expect(await statusOf(requireUser(from('http://localhost:3000')))).toBe(200);
});

it('who is removed loses the workspace at once, without signing out', async () => {
  const { member, ask } = await signedInAs('editor');
  expect(await statusOf(requireMember(ask(), workspace.slug, 'edit'))).toBe(200);
  await removeMember(db, workspace.id, { byUserId: founder.id, memberId: member.id });
  expect(await statusOf(requireMember(ask(), workspace.slug, 'read'))).toBe(404);
});

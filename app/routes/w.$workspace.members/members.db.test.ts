import { expect, it } from 'vitest';
import { aMember } from '#test/support/make';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesFrom, cookiesOf } from '#test/support/sign-in';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { createWorkspace } from '~/domain/workspaces/create-workspace.server';
import { listMembers } from '~/domain/workspaces/members.server';
import type { Role } from '~/domain/workspaces/role';
import { listOutboxMails } from '~/mail/outbox.server';
import { action as join } from '../join.$invitation/actions.server';
import { action } from './actions.server';
import { loader } from './page.server';

const db = await freshProcessDatabase();
const password = 'correct horse battery';
const account = { name: 'Anna', password, locale: 'en' as const };
const founder = await createAccount(db, { ...account, email: 'founder@example.com' });
const workspace = await createWorkspace(db, { name: 'Courses', founderId: founder.id });
const founderCookie = await cookiesOf('founder@example.com', password);

const send = (cookie: string, fields: Record<string, string>, path = '/w/courses/members') =>
  aRequest(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie },
  });
const params = { workspace: workspace.slug };
const asked = (request: Request) => ({ request, params, context: { cspNonce: '' } });
const open = (cookie: string) => loader(asked(aRequest('/w', { headers: { Cookie: cookie } })));

async function memberCookie(role: Role) {
  const user = await createAccount(db, { ...account, email: `${role}@example.com` });
  await aMember(db, workspace.id, user.id, role);
  return cookiesOf(user.email, password);
}

async function inviteLink(email: string): Promise<string> {
  const fields = { intent: 'invite', email, role: 'editor', locale: 'ru' };
  await action(asked(send(founderCookie, fields)));
  const { invitations } = await open(founderCookie);
  return new URL(invitations.find((one) => one.email === email)!.link).pathname;
}

function follow(path: string, cookie: string, fields: Record<string, string>) {
  const invitation = path.split('/').at(-1);
  const request = send(cookie, fields, path);
  return join({ request, params: { invitation }, context: { cspNonce: '' } });
}

it('only founders see links and send forms; anybody may look', async () => {
  await inviteLink('waits@example.com');
  for (const role of ['editor', 'tracker', 'viewer'] as const) {
    const cookie = await memberCookie(role);
    const page = await open(cookie);
    expect(page).toMatchObject({ canManage: false, invitations: [] });
    for (const intent of ['invite', 'changeRole', 'remove', 'withdraw', 'nonsense']) {
      const sent = action(asked(send(cookie, { intent, memberId: page.members[0]!.id })));
      await expect(sent).rejects.toMatchObject({ status: 403 });
    }
  }
});

it('a letter with the link lies in the outbox, in the language the founder chose', async () => {
  await inviteLink('letter@example.com');
  const reader = { workspaceId: workspace.id, role: 'founder' as const };
  const [mail] = (await listOutboxMails(db, reader)).mails;
  expect(mail).toMatchObject({ recipient: 'letter@example.com' });
  expect(mail?.subject).toBe('Anna приглашает вас в «Courses»');
});

it('what is wrong with an invitation is said at its field', async () => {
  const fields = { intent: 'invite', email: 'nonsense', role: 'owner', locale: 'en' };
  const answer = await action(asked(send(founderCookie, fields)));
  expect(answer).toMatchObject({
    init: { status: 400 },
    data: {
      errors: { email: 'emailInvalid', role: 'roleMissing' },
      entered: { email: 'nonsense' },
    },
  });
});

it('a new person follows the link, makes an account of that address and is in', async () => {
  const link = await inviteLink('fresh@example.com');
  const fields = { step: 'signUp', name: 'Fresh', password, email: 'other@example.com' };
  const answer = await follow(link, '', fields);
  if (!(answer instanceof Response)) throw new Error('Not joined');
  expect(answer.headers.get('Location')).toBe(`/w/${workspace.slug}`);
  const page = await open(cookiesFrom(answer.headers));
  expect(page.members.find((one) => one.isMe)).toMatchObject({
    email: 'fresh@example.com',
    role: 'editor',
  });
});

it('who has an account signs in while joining; a wrong password joins nobody', async () => {
  await createAccount(db, { ...account, email: 'known@example.com' });
  const link = await inviteLink('known@example.com');
  const before = (await listMembers(db, workspace.id)).length;
  const wrong = await follow(link, '', { step: 'signIn', password: 'not the right one' });
  expect(wrong).toMatchObject({ data: { errors: { password: 'wrongJoinPassword' } } });
  expect(await listMembers(db, workspace.id)).toHaveLength(before);
  expect(await follow(link, '', { step: 'signIn', password })).toBeInstanceOf(Response);
  expect(await listMembers(db, workspace.id)).toHaveLength(before + 1);
});

it('a person signed in with another address does not join with the link', async () => {
  const link = await inviteLink('meant@example.com');
  const other = await createAccount(db, { ...account, email: 'wrong-person@example.com' });
  const cookie = await cookiesOf(other.email, password);
  const answer = await follow(link, cookie, { step: 'join' });
  expect(answer).toMatchObject({ init: { status: 400 }, data: { errors: { '': 'otherAddress' } } });
});

it('the only founder cannot leave, an editor can', async () => {
  const answer = await action(asked(send(founderCookie, { intent: 'leave' })));
  expect(answer).toMatchObject({ data: { ok: false, errors: { '': 'lastFounder' } } });
  const cookie = await cookiesOf('editor@example.com', password);
  expect(await action(asked(send(cookie, { intent: 'leave' })))).toBeInstanceOf(Response);
  await expect(open(cookie)).rejects.toMatchObject({ status: 404 });
});

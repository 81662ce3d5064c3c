import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { members, users, workspaces } from '#db/schema';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesFrom } from '#test/support/sign-in';
import { findUser } from '~/auth/guards.server';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { keepSignUp } from '~/domain/workspaces/sign-ups.server';
import { action } from './actions.server';
import { loader } from './page.server';

const db = await freshProcessDatabase();
const password = 'a long password';
const passwordHash = await hashPassword(password);
const context = { cspNonce: '' };

const kept = (email: string, { workspaceName = 'Bakery', hoursAgo = 0 } = {}) =>
  keepSignUp(
    db,
    { email, name: 'Eva', passwordHash, workspaceName, locale: 'ru' },
    new Date(Date.now() - hoursAgo * 60 * 60_000),
  );

function use(signUp: string, secret = password) {
  const body = new URLSearchParams({ password: secret });
  const request = aRequest(`/confirm/${signUp}`, { method: 'POST', body });
  return action({ request, params: { signUp }, context });
}
const open = (signUp: string) =>
  loader({ request: aRequest(`/confirm/${signUp}`), params: { signUp }, context });
const accountsOf = (email: string) => db.select().from(users).where(eq(users.email, email));

it('the link makes account and workspace, signs in, and works once', async () => {
  const token = await kept('eva@example.com');
  expect(await open(token)).toEqual({ email: 'eva@example.com', workspace: 'Bakery' });
  const answer = await use(token);
  if (!(answer instanceof Response)) throw new Error('Not let in');
  expect(answer.headers.get('Location')).toBe('/w/bakery');
  const Cookie = cookiesFrom(answer.headers);
  const user = await findUser(aRequest('/', { headers: { Cookie } }));
  expect(user).toMatchObject({ email: 'eva@example.com', locale: 'ru' });
  expect(await accountsOf('eva@example.com')).toMatchObject([{ emailVerified: true }]);
  expect(await db.select().from(members)).toMatchObject([{ userId: user?.id, role: 'founder' }]);
  expect(await open(token)).toBeNull();
  expect(await use(token)).toBeNull();
  expect(await db.select().from(workspaces)).toHaveLength(1);
});

it('who did not choose the password makes no account', async () => {
  const token = await kept('led@example.com');
  expect(await use(token, 'a password of somebody else')).toMatchObject({
    data: { errors: { password: 'wrongSignUpPassword' } },
    init: { status: 400 },
  });
  expect(await accountsOf('led@example.com')).toEqual([]);
  expect(await use(token)).toBeInstanceOf(Response);
});

it('after a day the link is closed', async () => {
  expect(await open(await kept('in-time@example.com', { hoursAgo: 23 }))).not.toBeNull();
  const token = await kept('late@example.com', { hoursAgo: 25 });
  expect(await open(token)).toBeNull();
  expect(await use(token)).toBeNull();
  expect(await accountsOf('late@example.com')).toEqual([]);
});

it('an account made in the meantime stays as it is', async () => {
  const token = await kept('invited@example.com');
  const person = { email: 'invited@example.com', name: 'Invited', password: 'her own password' };
  await createAccount(db, { ...person, locale: 'en' });
  expect(await use(token)).toMatchObject({ data: { errors: { password: 'linkClosed' } } });
  expect(await accountsOf('invited@example.com')).toMatchObject([{ name: 'Invited' }]);
});

import { expect, it } from 'vitest';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesOf } from '#test/support/sign-in';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { action, loader } from './route';

const db = await freshProcessDatabase();
const account = { name: 'Anna', email: 'anna@example.com', password: 'a long password' };
await createAccount(db, { ...account, locale: 'en' });

const context = { cspNonce: '' };
const post = (path: string, body: object) =>
  aRequest(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

it.each([
  ['/sign-up/email', account],
  ['/organization/create', { name: 'Mine', slug: 'mine' }],
  ['/organization/update-member-role', { role: 'founder' }],
  ['/organization/accept-invitation', { invitationId: 'x' }],
  ['/update-user', { name: 'Other' }],
  ['/delete-user', {}],
  ['/get-session/../sign-up/email', account],
])('%s is not open to the outside', async (path, body) => {
  const asked = async () => action({ request: post(path, body), params: {}, context });
  await expect(asked()).rejects.toMatchObject({ status: 404 });
});

it('a person may ask for her own session', async () => {
  const cookie = await cookiesOf(account.email, account.password);
  const request = aRequest('/api/auth/get-session', { headers: { Cookie: cookie } });
  const answer = await loader({ request, params: {}, context });
  expect(await answer.json()).toMatchObject({ user: { email: account.email } });
});

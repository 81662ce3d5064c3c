import { expect, it } from 'vitest';
import { freshDatabase } from '#test/support/database';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { createAuth } from './create-auth.server';

const db = await freshDatabase();
const person = { email: 'anna@example.com', password: 'a long password' };
await createAccount(db, { ...person, name: 'Anna', locale: 'en' });

async function cookieAt(origin: string): Promise<string> {
  const settings = { origin, secret: 'a secret of thirty-two characters' };
  const answer = await createAuth(db, settings).handler(
    new Request(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify(person),
    }),
  );
  return answer.headers.getSetCookie().find((cookie) => cookie.includes('session_token')) ?? '';
}

it('behind https the cookie never travels in the open', async () => {
  const cookie = await cookieAt('https://survey.example.com');
  expect(cookie).toMatch(/^__Secure-a-segment\.session_token=/);
  expect(cookie).toMatch(/; Secure/);
});

it('on a machine without https signing in works all the same, for 30 days', async () => {
  const cookie = await cookieAt('http://localhost:3000');
  expect(cookie).toMatch(/^a-segment\.session_token=/);
  expect(cookie).not.toMatch(/; Secure/);
  expect(cookie).toMatch(/Max-Age=2592000/);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, expect, it, vi } from 'vitest';
import { sessions, users, verifications } from '#db/schema';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesFrom, cookiesOf } from '#test/support/sign-in';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { passwordLinksFile } from '~/mail/password-links.server';
import { askAuth } from './ask-auth.server';
import { findUser } from './guards.server';
import { clientAddressHeader } from './rate-limit-rules.server';
import { isResetLinkOpen } from './reset-link.server';

const db = await freshProcessDatabase();
const password = 'correct horse battery';
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-accounts-'));
vi.stubEnv('DATA_DIR', dataDir);
vi.spyOn(console, 'info').mockImplementation(() => {});
afterAll(() => rmSync(dataDir, { recursive: true }));

const ask = (path: string, body: object) => askAuth(aRequest('/'), path, { ...body });
const anAccount = (email: string) =>
  createAccount(db, { name: 'Anna', email, password, locale: 'en' });
const userOf = (cookie: string) => findUser(aRequest('/', { headers: { Cookie: cookie } }));

/** Without a mail server the link is kept for whoever runs the server. */
async function resetTokenFor(email: string): Promise<string> {
  expect(await ask('/request-password-reset', { email })).toMatchObject({ ok: true });
  const token = new RegExp(`${email} .*token=([\\w-]+)`);
  const kept = () => token.exec(readFileSync(passwordLinksFile(dataDir), 'utf8'))?.[1];
  return vi.waitFor(() => {
    const found = kept();
    if (!found) throw new Error('No link yet');
    return found;
  });
}

it('a new account is signed in at once, in the language of the form', async () => {
  const body = { name: 'Ольга', email: 'Olga@Example.com', password, locale: 'ru' };
  const answer = await ask('/sign-up/email', body);
  if (!answer.ok) throw new Error(answer.error);
  expect(await userOf(cookiesFrom(answer.headers))).toMatchObject({
    email: 'olga@example.com',
    locale: 'ru',
  });
  const [stored] = await db.select().from(users).where(eq(users.id, answer.userId));
  expect(stored?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  const cookie = answer.headers.getSetCookie()[0];
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/i);
});

it('what is wrong is said as a key of our own texts', async () => {
  await anAccount('taken@example.com');
  const person = { name: 'A', email: 'taken@example.com', password };
  expect(await ask('/sign-up/email', person)).toEqual({ ok: false, error: 'emailTaken' });
  const short = { ...person, email: 'short@example.com', password: 'short' };
  expect(await ask('/sign-up/email', short)).toEqual({ ok: false, error: 'passwordShort' });
});

it('a wrong password and an unknown address get the same answer', async () => {
  await anAccount('known@example.com');
  const wrong = { ok: false, error: 'wrongPassword' };
  const attempt = (email: string) =>
    ask('/sign-in/email', { email, password: 'not the right one' });
  expect(await attempt('known@example.com')).toEqual(wrong);
  expect(await attempt('unknown@example.com')).toEqual(wrong);
});

it('signing out ends the session, not only the cookie', async () => {
  await anAccount('leaves@example.com');
  const cookie = await cookiesOf('leaves@example.com', password);
  expect(await userOf(cookie)).not.toBeNull();
  await askAuth(aRequest('/', { headers: { Cookie: cookie } }), '/sign-out', {});
  expect(await userOf(cookie)).toBeNull();
});

it('asking for a new password tells nobody whether an address has an account', async () => {
  await anAccount('member@example.com');
  const answers = await Promise.all(
    ['member@example.com', 'nobody@example.com'].map((email) =>
      ask('/request-password-reset', { email }),
    ),
  );
  expect(answers.map((answer) => answer.ok)).toEqual([true, true]);
});

it('a link for a new password works once, signs out everywhere and proves the address', async () => {
  const { id } = await anAccount('forgets@example.com');
  await db.update(users).set({ emailVerified: false }).where(eq(users.id, id));
  const cookies = [
    await cookiesOf('forgets@example.com', password),
    await cookiesOf('forgets@example.com', password),
  ];
  const token = await resetTokenFor('forgets@example.com');
  expect(await isResetLinkOpen(token, new Date())).toBe(true);

  const change = { token, newPassword: 'another long secret' };
  expect(await ask('/reset-password', change)).toMatchObject({ ok: true });
  for (const cookie of cookies) expect(await userOf(cookie)).toBeNull();
  expect(await db.select().from(sessions).where(eq(sessions.userId, id))).toEqual([]);
  const [user] = await db.select().from(users).where(eq(users.id, id));
  expect(user?.emailVerified).toBe(true);

  expect(await ask('/reset-password', change)).toEqual({ ok: false, error: 'linkClosed' });
  expect(await isResetLinkOpen(token, new Date())).toBe(false);
  await expect(cookiesOf('forgets@example.com', password)).rejects.toThrow('wrongPassword');
  expect(await cookiesOf('forgets@example.com', 'another long secret')).toContain('session_token');
});

it('of two uses of one link at the same moment one wins', async () => {
  await anAccount('twice@example.com');
  const token = await resetTokenFor('twice@example.com');
  const uses = ['the first new one', 'the second new one'].map((newPassword) =>
    ask('/reset-password', { token, newPassword }),
  );
  expect((await Promise.all(uses)).filter((answer) => answer.ok)).toHaveLength(1);
});

it('a link is good for an hour, and the table of links holds no usable link', async () => {
  await anAccount('later@example.com');
  const token = await resetTokenFor('later@example.com');
  const minutes = (count: number) => new Date(Date.now() + count * 60 * 1000);
  expect(await isResetLinkOpen(token, minutes(59))).toBe(true);
  expect(await isResetLinkOpen(token, minutes(61))).toBe(false);
  const stored = await db.select().from(verifications);
  expect(JSON.stringify(stored)).not.toContain(token);
});

it('guessing passwords is slowed down per address', async () => {
  await anAccount('target@example.com');
  const guess = () => {
    const request = aRequest('/', { headers: { [clientAddressHeader]: '203.0.113.7' } });
    const body = { email: 'target@example.com', password: 'a wrong guess' };
    return askAuth(request, '/sign-in/email', body);
  };
  const errors: string[] = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const answer = await guess();
    errors.push(answer.ok ? 'in' : answer.error);
  }
  expect(errors.slice(0, 10)).toEqual(Array(10).fill('wrongPassword'));
  expect(errors.slice(10)).toEqual(['tooMany', 'tooMany']);
  expect(await cookiesOf('target@example.com', password)).toContain('session_token');
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, expect, it, vi } from 'vitest';
import { sessions, users, verifications } from '#db/schema';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesFrom, cookiesOf } from '#test/support/sign-in';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { passwordLinksFile } from '~/mail/password-links.server';
import { askAuth } from './ask-auth.server';
import { findUser } from './guards.server';
import { isResetLinkOpen } from './reset-link.server';
import { requestReset, resetPassword } from './reset-password.server';

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

function linksFor(email: string): string[] {
  const file = passwordLinksFile(dataDir);
  if (!existsSync(file)) return [];
  const token = new RegExp(`^\\S+ ${email} .*token=([\\w-]+)`, 'gm');
  return [...readFileSync(file, 'utf8').matchAll(token)].map((match) => match[1] ?? '');
}

/** Without a mail server the link is kept for whoever runs the server. */
async function resetTokenFor(email: string): Promise<string> {
  const before = linksFor(email).length;
  expect(await requestReset(aRequest('/'), email)).toEqual({ ok: true });
  await vi.waitFor(() => expect(linksFor(email).length).toBeGreaterThan(before));
  return linksFor(email).at(-1) ?? '';
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
    ['member@example.com', 'nobody@example.com'].map((email) => requestReset(aRequest('/'), email)),
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
  expect(await isResetLinkOpen(db, token, new Date())).toBe(true);

  const change = { token, newPassword: 'another long secret' };
  expect(await resetPassword(aRequest('/'), change)).toMatchObject({ ok: true });
  for (const cookie of cookies) expect(await userOf(cookie)).toBeNull();
  expect(await db.select().from(sessions).where(eq(sessions.userId, id))).toEqual([]);
  const [user] = await db.select().from(users).where(eq(users.id, id));
  expect(user?.emailVerified).toBe(true);

  expect(await resetPassword(aRequest('/'), change)).toEqual({ ok: false, error: 'linkClosed' });
  expect(await isResetLinkOpen(db, token, new Date())).toBe(false);
  await expect(cookiesOf('forgets@example.com', password)).rejects.toThrow('wrongPassword');
  expect(await cookiesOf('forgets@example.com', 'another long secret')).toContain('session_token');
});

it('of two uses of one link at the same moment one wins', async () => {
  await anAccount('twice@example.com');
  const token = await resetTokenFor('twice@example.com');
  const uses = ['the first new one', 'the second new one'].map((newPassword) =>
    resetPassword(aRequest('/'), { token, newPassword }),
  );
  expect((await Promise.all(uses)).filter((answer) => answer.ok)).toHaveLength(1);
});

it('a link is good for an hour, and the table of links holds no usable link', async () => {
  await anAccount('later@example.com');
  const token = await resetTokenFor('later@example.com');
  const minutes = (count: number) => new Date(Date.now() + count * 60 * 1000);
  expect(await isResetLinkOpen(db, token, minutes(59))).toBe(true);
  expect(await isResetLinkOpen(db, token, minutes(61))).toBe(false);
  const stored = await db.select().from(verifications);
  expect(JSON.stringify(stored)).not.toContain(token);
});

it('a new password closes every other link of the account, and none of another account', async () => {
  await anAccount('asks-twice@example.com');
  await anAccount('neighbour@example.com');
  const first = await resetTokenFor('asks-twice@example.com');
  const second = await resetTokenFor('asks-twice@example.com');
  const other = await resetTokenFor('neighbour@example.com');
  const change = { token: second, newPassword: 'another long secret' };
  expect(await resetPassword(aRequest('/'), change)).toMatchObject({ ok: true });
  expect(await isResetLinkOpen(db, first, new Date())).toBe(false);
  const again = await resetPassword(aRequest('/'), { token: first, newPassword: 'a third secret' });
  expect(again).toEqual({ ok: false, error: 'linkClosed' });
  expect(await isResetLinkOpen(db, other, new Date())).toBe(true);
});

it('of two links of one account at the same moment one wins', async () => {
  await anAccount('two-links@example.com');
  const tokens = [
    await resetTokenFor('two-links@example.com'),
    await resetTokenFor('two-links@example.com'),
  ];
  const uses = tokens.map((token, place) =>
    resetPassword(aRequest('/'), { token, newPassword: `the new secret ${place}` }),
  );
  expect((await Promise.all(uses)).filter((answer) => answer.ok)).toHaveLength(1);
});

it('three letters for a new password in a row, whoever asks; the answer stays the same', async () => {
  await anAccount('much-asked@example.com');
  const answers: unknown[] = [];
  for (let asked = 0; asked < 8; asked += 1)
    answers.push(await requestReset(aRequest('/'), 'much-asked@example.com'));
  expect(answers).toEqual(Array(8).fill({ ok: true }));
  const letters = () => linksFor('much-asked@example.com');
  await vi.waitFor(() => expect(letters()).toHaveLength(3));
  await wait(300);
  expect(letters()).toHaveLength(3);
});

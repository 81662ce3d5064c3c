// The forms of people who are not signed in yet, or want to be no longer.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { users } from '#db/schema';
import { answerTo } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesFrom, cookiesOf, site } from '#test/support/sign-in';
import { findUser } from '~/auth/guards.server';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { passwordLinksFile } from '~/mail/password-links.server';
import { action as forgot } from '../forgot-password/actions.server';
import { action as chooseLanguage } from '../language/actions.server';
import { action as reset } from '../reset-password/actions.server';
import { action as signOut } from '../sign-out/actions.server';
import { action as signIn } from './actions.server';

const db = await freshProcessDatabase();
const email = 'anna@example.com';
const password = 'correct horse battery';
const { id } = await createAccount(db, { name: 'Anna', email, password, locale: 'en' });
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-account-forms-'));
vi.stubEnv('DATA_DIR', dataDir);
vi.spyOn(console, 'info').mockImplementation(() => {});
afterAll(() => rmSync(dataDir, { recursive: true }));

const sent = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  aRequest('/page', { method: 'POST', headers, body: new URLSearchParams(fields) });
const asked = (request: Request) => ({ request, params: {}, context: { cspNonce: '' } });
const whoHas = (cookie: string) => findUser(aRequest('/', { headers: { Cookie: cookie } }));

test('who signs in is led where she wanted to go, never to another site', async () => {
  const right = { email: ' Anna@Example.com ', password };
  const answer = (await signIn(asked(sent({ ...right, next: '/w/bakery?page=2' })))) as Response;
  expect(answer.headers.get('Location')).toBe('/w/bakery?page=2');
  expect((await whoHas(cookiesFrom(answer.headers)))?.email).toBe(email);
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', ''])
    expect(await answerTo(signIn, sent({ ...right, next }))).toEqual({
      status: 302,
      location: '/',
    });
});

test('a wrong password gets the form again, with the address and without the password', async () => {
  expect(await answerTo(signIn, sent({ email, password: 'a wrong guess' }))).toEqual({
    status: 400,
    ok: false,
    errors: { email: 'wrongPassword' },
    entered: { email },
  });
  expect(await answerTo(signIn, sent({ email: 'anna', password: '' }))).toMatchObject({
    status: 400,
    errors: { email: 'emailInvalid' },
  });
});

test('a form of another site signs nobody in or out', async () => {
  const from = { Origin: 'https://evil.example' };
  expect(await answerTo(signIn, sent({ email, password }, from))).toMatchObject({ status: 403 });
  const cookie = await cookiesOf(email, password);
  const leaving = sent({}, { ...from, Cookie: cookie });
  expect(await answerTo(signOut, leaving)).toMatchObject({ status: 403 });
  expect((await whoHas(cookie))?.email).toBe(email);
});

test('who signs out is nobody from then on, and is led where she wanted', async () => {
  const cookie = await cookiesOf(email, password);
  const headers = { Cookie: cookie, Origin: site };
  const left = await answerTo(signOut, sent({ next: '/join/x' }, headers));
  expect(left).toEqual({ status: 302, location: '/join/x' });
  expect(await whoHas(cookie)).toBeNull();
  expect(await answerTo(signOut, sent({}))).toEqual({ status: 302, location: '/sign-in' });
});

test('a language is chosen for the browser, and for the letters of who is signed in', async () => {
  const headers = { Cookie: await cookiesOf(email, password) };
  const fields = { locale: 'ru', returnTo: '/w/bakery' };
  const answer = (await chooseLanguage(asked(sent(fields, headers)))) as Response;
  expect(answer.headers.get('Location')).toBe('/w/bakery');
  expect(answer.headers.get('Set-Cookie')).toMatch(/^locale=ru; Path=\/; /);
  const localeOf = async () => (await db.select().from(users).where(eq(users.id, id)))[0]?.locale;
  expect(await localeOf()).toBe('ru');
  await answerTo(chooseLanguage, sent({ locale: 'en', returnTo: '//evil.example' }));
  expect(await localeOf()).toBe('ru');
  // A language only a survey speaks: pages around it, and letters, stay in one of ours.
  const other = (await chooseLanguage(asked(sent({ locale: 'ar' }, headers)))) as Response;
  expect(other.headers.get('Set-Cookie')).toMatch(/^locale=ar; Path=\/; /);
  expect(await localeOf()).toBe('ru');
  for (const locale of ['', 'x', 'ar; Path=/', '<b>'])
    expect(await answerTo(chooseLanguage, sent({ locale }))).toMatchObject({ status: 400 });
});

test('the page says the same of a known and an unknown address', async () => {
  for (const address of [email, 'nobody@example.com'])
    expect(await answerTo(forgot, sent({ email: address }))).toEqual({
      status: 200,
      ok: true,
      sentTo: address,
      byMail: false,
    });
  expect(await answerTo(forgot, sent({ email: 'anna' }))).toMatchObject({
    status: 400,
    errors: { email: 'emailInvalid' },
    entered: { email: 'anna' },
  });
});

test('a new password is chosen with a link, once; what is typed is never sent back', async () => {
  await answerTo(forgot, sent({ email }));
  const links = () => {
    const file = passwordLinksFile(dataDir);
    return existsSync(file) ? [...readFileSync(file, 'utf8').matchAll(/token=([\w-]+)/g)] : [];
  };
  await vi.waitFor(() => expect(links().length).toBeGreaterThan(0));
  const token = links().at(-1)?.[1] ?? '';
  expect(await answerTo(reset, sent({ token, password: 'short' }))).toEqual({
    status: 400,
    ok: false,
    errors: { password: 'passwordShort' },
    entered: { token },
  });
  const change = { token, password: 'an entirely new one' };
  const changed = { status: 302, location: '/sign-in?changed' };
  expect(await answerTo(reset, sent(change))).toEqual(changed);
  const again = await answerTo(reset, sent(change));
  expect(again).toEqual({
    status: 400,
    ok: false,
    errors: { password: 'linkClosed' },
    entered: {},
  });
  expect(await cookiesOf(email, change.password)).not.toBe('');
});

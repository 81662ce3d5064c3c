// What the real server writes while people come with their keys, and while everything fails.
import { rmSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#db/client';
import { openDatabase } from '#db/open-database';
import { sendForm } from '#test/support/by-form';
import { type RunningApp, startApp } from '#test/support/server';
import { type MailServer, startMailServer } from '#test/support/smtp';
import { aSurveyWorkspace, type SurveyWorkspace } from '#test/support/survey-workspace';
import { startTemporaryPostgres } from '#test/support/temporary-postgres.mjs';

type Postgres = NonNullable<Awaited<ReturnType<typeof startTemporaryPostgres>>>;

let postgres: Postgres;
let mail: MailServer;
let made: SurveyWorkspace;
let database: Database;
let app: RunningApp;
let cookie = '';
/** What must not stand in the log, by what it is. */
const secrets: Record<string, string> = {};

beforeAll(async () => {
  const started = await startTemporaryPostgres({ mayInstall: Boolean(process.env.CI) });
  if (!started) throw new Error('PostgreSQL is not installed (Debian: apt install postgresql)');
  postgres = started;
  mail = await startMailServer();
  made = await aSurveyWorkspace(2, { databaseUrl: postgres.url });
  database = await openDatabase({ databaseUrl: postgres.url, dataDir: made.dataDir });
  const settings = { DATABASE_URL: postgres.url, SMTP_URL: mail.url };
  app = await startApp({ dataDir: made.dataDir, settings });
});

afterAll(async () => {
  await app?.stop();
  await database?.close();
  await postgres?.stop();
  if (made) rmSync(made.dataDir, { recursive: true, force: true });
});

const get = (address: string) =>
  fetch(app.url + address, { headers: { Cookie: cookie }, redirect: 'manual' });
const post = (address: string, fields: Record<string, string>) =>
  sendForm(app.url + address, fields, { Cookie: cookie });

/** The key in the link of the latest letter; letters leave while the page is answered. */
async function keyInLetter(link: RegExp): Promise<string> {
  const count = mail.raw.length;
  for (let tries = 0; tries < 400; tries += 1) {
    const letters = await mail.readLetters();
    const key = letters.map(({ text }) => link.exec(text ?? '')?.[1]).find(Boolean);
    if (key) return key;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No letter with ${link}, of ${count}`);
}

const keep = (what: string, secret: string): string => {
  expect(secret, what).not.toBe('');
  secrets[what] = secret;
  return secret;
};
const cookieOf = (answer: Response): string =>
  answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

/** Each of the ways somebody comes in with a key, as it is meant to be used. */
async function useEveryKey(): Promise<void> {
  const wrong = keep('a wrong password', 'correct horse battery');
  await post('/sign-in', { email: made.founder.email, password: wrong });
  keep('the password', made.founder.password);
  keep('an address', made.founder.email);
  cookie = cookieOf(await post('/sign-in', made.founder));
  keep('the session', decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '');
  await post('/forgot-password', { email: made.founder.email });
  keep('the link for a new password', await keyInLetter(/reset-password\?token=([\w-]+)/));
  const newcomer = { workspaceName: 'New', name: 'Olga', email: 'olga.newcomer@example.com' };
  keep('the address of a newcomer', newcomer.email);
  const chosen = { password: keep('a new password', 'words of a newcomer') };
  await sendForm(`${app.url}/sign-up`, { ...newcomer, ...chosen });
  keep('the link of a sign-up', await keyInLetter(/\/confirm\/([\w-]+)/));
  const invited = { intent: 'invite', email: 'boris@example.com', role: 'editor', locale: 'en' };
  await post(`/w/${made.workspace}/members`, invited);
  keep('the link to join', await keyInLetter(/\/join\/([\w-]+)/));
  keep('a personal link', made.tokens[0] ?? '');
  keep('an answer', 'far too dear for me');
  keep('a resumed answer', cookieOf(await beginPublic()).split('=')[1] ?? '');
}

async function beginPublic(): Promise<Response> {
  const page = await (await fetch(`${app.url}/s/${made.slug}`)).text();
  const hidden = [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
  return sendForm(`${app.url}/s/${made.slug}`, { ...fields, consent: 'yes' });
}

/** Every page with a key in its address, in its form or its cookies. */
async function knockEverywhere(): Promise<number[]> {
  const reset = `/reset-password?token=${secrets['the link for a new password']}`;
  const confirm = `/confirm/${secrets['the link of a sign-up']}`;
  const join = `/join/${secrets['the link to join']}`;
  const personal = `/a/${secrets['a personal link']}`;
  const pages = [reset, confirm, join, personal, `${personal}/thanks`, `/s/${made.slug}`];
  const statuses: number[] = [];
  const hear = async (answer: Promise<Response>) => statuses.push((await answer).status);
  for (const page of pages) await hear(get(page));
  for (const page of pages) await hear(get(page.replace(/(\?|$)/, '.data$1')));
  const password = secrets['a new password'] ?? '';
  const token = secrets['the link for a new password'] ?? '';
  await hear(post(reset, { password, token: `${token}x` }));
  await hear(post(confirm, { password: `${password}x` }));
  await hear(post(join, { name: 'Boris', password }));
  await hear(post('/sign-in', made.founder));
  await hear(post('/forgot-password', { email: made.founder.email }));
  await hear(post(personal, { intent: 'step', step: '4.3', q11: secrets['an answer'] ?? '' }));
  await hear(post(`${personal}/nowhere`, { words: secrets['an answer'] ?? '' }));
  await hear(get(`/w/${made.workspace}/members`));
  await hear(get(`/%61/${personal.slice(3)}`));
  await hear(get(`${personal}%zz`));
  return statuses;
}

/** Cookies no browser would send, with the session in them. */
async function comeWithBrokenCookies(): Promise<void> {
  const session = cookie.split('=')[1] ?? '';
  const broken = [
    `${cookie}%zz`,
    `a-segment.session_token=%E0%A4%A${session}`,
    `${cookie}.more.dots`,
  ];
  for (const Cookie of [...broken, `locale=${session}; timeZone=${session}`])
    await fetch(`${app.url}/w/${made.workspace}`, { headers: { Cookie }, redirect: 'manual' });
}

function expectNoSecret(): void {
  const said = app.output();
  const told = Object.entries(secrets).flatMap(([what, secret]) => {
    const at = said.indexOf(secret.slice(0, 12));
    return at < 0 ? [] : [`${what}: ${said.slice(Math.max(0, at - 80), at + 40)}`];
  });
  expect(told).toEqual([]);
}

test('while everything goes well no key is written, and no mistake of ours', async () => {
  await useEveryKey();
  const statuses = await knockEverywhere();
  await comeWithBrokenCookies();
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  expectNoSecret();
  expect(/\n\s+at /.test(app.output())).toBe(false);
});

test('while every page fails the log names the page and not the key', async () => {
  for (const table of [
    'responses',
    'invitations',
    'member_invitations',
    'sign_ups',
    'verifications',
    'sessions',
    'users',
  ])
    await database.db.execute(sql.raw(`alter table ${table} rename to ${table}_away`));
  const statuses = await knockEverywhere();
  await comeWithBrokenCookies();
  expect(statuses.filter((status) => status === 500).length).toBeGreaterThan(12);
  const pages = [
    '/a/:token',
    '/join/:invitation',
    '/confirm/:signUp',
    '/reset-password',
    '/sign-in',
  ];
  expect(pages.filter((page) => !app.output().includes(page))).toEqual([]);
  expect(/\n\s+at /.test(app.output())).toBe(true);
  expectNoSecret();
});

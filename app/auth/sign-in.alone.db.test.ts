// Alone: some of its guesses still stand in line when it ends.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesFrom } from '#test/support/sign-in';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { addressKey, clientAddressHeader } from '~/limits/client-address.server';
import { limitKey } from '~/limits/limit-key.server';
import { countTries, type Rule, takeTry } from '~/limits/tries.server';
import { perAccount, perPersistentVisitor, perVisitor, signIn } from './sign-in.server';

const db = await freshProcessDatabase();
const password = 'correct horse battery';
const anAccount = (email: string) =>
  createAccount(db, { name: 'Anna', email, password, locale: 'en' });

function from(address: string, email: string, { cookie = '', secret = 'a wrong guess' } = {}) {
  const headers = { [clientAddressHeader]: address, Cookie: cookie };
  return signIn(aRequest('/', { headers }), { email, password: secret });
}
const right = (address: string, email: string, cookie = '') =>
  from(address, email, { cookie, secret: password });

const many = (count: number, attempt: (place: number) => ReturnType<typeof signIn>) =>
  Promise.all(Array.from({ length: count }, (_, place) => attempt(place)));
const wrongs = (answers: Awaited<ReturnType<typeof signIn>>[]) =>
  answers.filter((answer) => !answer.ok && answer.error === 'wrongPassword').length;

async function knownCookie(email: string, address: string): Promise<string> {
  const answer = await right(address, email);
  if (!answer.ok) throw new Error(answer.error);
  return cookiesFrom(answer.headers);
}

const ofAddress = (email: string, address: string) =>
  limitKey('passwords', email, 'address', addressKey(address));
const triesOf = (email: string, address: string) =>
  countTries(db, ofAddress(email, address), new Date());

/** As if so many passwords had failed a moment ago. */
async function failed(key: string, count: number, rule: Rule): Promise<void> {
  for (let tried = 0; tried < count; tried += 1) await takeTry(db, key, rule, new Date());
}

/** So many passwords failed there a moment ago, and nobody waits yet. */
const failedAt = (address: string, email: string, count: number) =>
  failed(ofAddress(email, address), count, { ...perVisitor, free: 100 });

it('a colleague who hammers her account at the same address costs its owner seconds', async () => {
  const office = '203.0.113.4';
  await anAccount('bella@example.com');
  await failedAt(office, 'bella@example.com', 50);
  const guesses = many(3, () => from(office, 'bella@example.com'));
  const began = Date.now();
  expect(await right(office, 'bella@example.com')).toMatchObject({ ok: true });
  expect(Date.now() - began).toBeLessThan(12_000);
  await guesses;
}, 60_000);

it('of many guesses at once one waits its seconds and the oldest hear when to come back', async () => {
  await failedAt('203.0.113.1', 'nobody-there@example.com', 9);
  const guess = () => from('203.0.113.1', 'nobody-there@example.com');
  const all = Array.from({ length: 40 }, guess);
  expect(await all[5]).toEqual({ ok: false, error: 'tooMany:1', minutes: 1 });
  const before = Date.now();
  expect(await all[39]).toMatchObject({ error: 'wrongPassword' });
  expect(await all[38]).toMatchObject({ error: 'wrongPassword' });
  expect(Date.now() - before).toBeGreaterThan(900);
}, 60_000);

it('a colleague who hammers his own account costs nobody else more than a second', async () => {
  await anAccount('vera@example.com');
  const failures = limitKey('failures of', '203.0.113.8');
  await failed(failures, 30, { ...perVisitor, free: 100 });
  const began = Date.now();
  expect(await right('203.0.113.8', 'vera@example.com')).toMatchObject({ ok: true });
  expect(Date.now() - began).toBeGreaterThan(900);
  expect(Date.now() - began).toBeLessThan(12_000);
}, 60_000);

it('a known browser does not queue behind the colleagues who fail at its address', async () => {
  await anAccount('olga@example.com');
  const cookie = await knownCookie('olga@example.com', '203.0.113.9');
  await failed(limitKey('failures of', '203.0.113.9'), 30, { ...perVisitor, free: 100 });
  const ended: string[] = [];
  const guesses = many(5, (place) =>
    from('203.0.113.9', `guessed${place}@example.com`).finally(() => ended.push('a colleague')),
  );
  // They stand in line, one a second.
  await wait(200);
  await right('203.0.113.9', 'olga@example.com', cookie).finally(() => ended.push('she'));
  expect(ended).toEqual(['she']);
  await guesses;
}, 60_000);

it('after a thousand failures minutes are to wait; elsewhere and in a known browser nobody waits', async () => {
  await anAccount('anna@example.com');
  const cookie = await knownCookie('anna@example.com', '203.0.113.2');
  const key = limitKey('passwords for an hour', 'anna@example.com', 'address', '203.0.113.2');
  await failed(key, 20, { ...perPersistentVisitor, free: 20 });
  expect(await right('203.0.113.2', 'anna@example.com')).toMatchObject({ error: 'tooMany:1' });
  expect(await right('203.0.113.2', 'anna@example.com', cookie)).toMatchObject({ ok: true });
  expect(await right('198.51.100.1', 'anna@example.com')).toMatchObject({ ok: true });
});

it('many addresses together get a hundred guesses; a known device is not among them', async () => {
  await anAccount('famous@example.com');
  const cookie = await knownCookie('famous@example.com', '198.51.100.2');
  await failed(limitKey('passwords', 'famous@example.com'), 98, perAccount);
  const answers = [];
  for (let place = 0; place < 5; place += 1)
    answers.push(await from(`203.0.${place}.9`, 'famous@example.com'));
  expect(wrongs(answers)).toBe(2);
  expect(answers.at(-1)).toEqual({ ok: false, error: 'tooMany:1', minutes: 1 });
  expect(await right('198.51.100.77', 'famous@example.com', cookie)).toMatchObject({ ok: true });
});

it('one address alone never uses up what many addresses have together', async () => {
  const key = limitKey('passwords', 'patient@example.com');
  await from('203.0.113.20', 'patient@example.com');
  expect(await countTries(db, key, new Date())).toBe(1);
  await failedAt('203.0.113.20', 'patient@example.com', 9);
  await from('203.0.113.20', 'patient@example.com');
  expect(await countTries(db, key, new Date())).toBe(1);
});

it('one network of IPv6 is one address, and an account that does not exist is counted, too', async () => {
  await many(4, (place) => from(`2001:db8:1:2::${place + 1}`, 'six@example.com'));
  expect(await triesOf('six@example.com', '2001:db8:1:2:ffff::1')).toBe(4);
});

it('right passwords do not count, however many come at the same moment', async () => {
  await anAccount('often@example.com');
  const answers = await many(12, () => right('203.0.113.5', 'often@example.com'));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await triesOf('often@example.com', '203.0.113.5')).toBe(0);
  expect(await countTries(db, limitKey('passwords', 'often@example.com'), new Date())).toBe(0);
});

it('a known browser is counted apart, and its cookie is worth nothing for others', async () => {
  await anAccount('shared@example.com');
  await anAccount('other@example.com');
  const cookie = await knownCookie('shared@example.com', '203.0.113.6');
  await from('203.0.113.6', 'shared@example.com', { cookie });
  expect(await triesOf('shared@example.com', '203.0.113.6')).toBe(0);
  const device = /a-segment\.device-[^=]+=([^;]+)/.exec(cookie)?.[1] ?? '';
  const forged = `a-segment.device-${limitKey('device of', 'other@example.com').slice(0, 12)}=${device}`;
  await from('203.0.113.7', 'other@example.com', { cookie: forged });
  expect(await triesOf('other@example.com', '203.0.113.7')).toBe(1);
});

import { setTimeout as wait } from 'node:timers/promises';
import { database } from '~/db.server';
import { addressOf } from '~/limits/client-address.server';
import { limitKey } from '~/limits/limit-key.server';
import { createLines } from '~/limits/lines.server';
import {
  countTries,
  forgetTries,
  giveTryBack,
  hour,
  minute,
  type Rule,
  takeTry,
} from '~/limits/tries.server';
import { type AuthAnswer, type AuthRefusal, askAuth } from './ask-auth.server';
import { deviceCookie, knownDevice } from './known-device.server';
import { assertSameOrigin } from './same-origin.server';
import { countFailure, hashing, orTooMany, slowDown, tooMany } from './slow-down.server';

const growing = { firstWait: minute, longestWait: 15 * minute, memory: 24 * hour };

/** Of one account in one known browser or else at one address: then a try every few seconds. */
export const perVisitor: Rule = {
  free: 10,
  firstWait: 1_000,
  longestWait: 4_000,
  memory: 24 * hour,
};

/** Whoever goes on for an hour hears of minutes. */
export const perPersistentVisitor: Rule = { free: 1_000, ...growing };

/** Of one account, the first tries at every unknown address: an army of addresses gains little. */
export const perAccount: Rule = { free: 100, ...growing };

/** One after another: right passwords at the same moment do not count against each other. */
const inTurn = createLines({ atOnce: 1, room: 20 });

export interface Login {
  email: string;
  password: string;
}

interface Visitor {
  isKnown: boolean;
  /** What her tries are counted by; whether the account exists makes no difference. */
  own: string;
  persistent: string;
  account: string;
}

/** Signs in, and counts what fails: see the decision on counting tries. */
export async function signIn(request: Request, login: Login): Promise<AuthAnswer> {
  assertSameOrigin(request);
  const visitor = visitorOf(request, login.email);
  return orTooMany(() => inTurn(visitor.own, () => tryPassword(request, login, visitor)));
}

function visitorOf(request: Request, email: string): Visitor {
  const device = knownDevice(request, email);
  const place = device ? ['device', device] : ['address', addressOf(request)];
  return {
    isKnown: device !== null,
    own: limitKey('passwords', email, ...place),
    persistent: limitKey('passwords for an hour', email, ...place),
    account: limitKey('passwords', email),
  };
}

async function tryPassword(request: Request, login: Login, visitor: Visitor): Promise<AuthAnswer> {
  const taken = await takeTries(visitor);
  if (!taken.ok) return taken.refused;
  const answer = await checkPassword(request, login, visitor).catch(async (error) => {
    await giveBack(taken.keys);
    throw error;
  });
  if (answer.ok) answer.headers.append('Set-Cookie', deviceCookie(request, login.email));
  if (answer.ok) await forgetTries(database(), visitor.own);
  if (answer.ok || answer.error !== 'wrongPassword') await giveBack(taken.keys);
  else await countFailure(request, new Date());
  return answer;
}

type Tries = { ok: true; keys: string[] } | { ok: false; refused: AuthRefusal };

async function takeTries({ isKnown, own, persistent, account }: Visitor): Promise<Tries> {
  const isFirst = (await countTries(database(), own, new Date())) < perVisitor.free;
  const counts: [key: string, rule: Rule][] = [[persistent, perPersistentVisitor]];
  if (isFirst && !isKnown) counts.push([account, perAccount]);
  const keys: string[] = [];
  for (const [key, rule] of counts) {
    const now = new Date();
    const taken = await takeTry(database(), key, rule, now);
    if (!taken.ok) await giveBack(keys);
    if (!taken.ok) return { ok: false, refused: tooMany(taken.until, now) };
    keys.push(key);
  }
  await patiently(own);
  return { ok: true, keys: [...keys, own] };
}

/** Slow, not refused: a colleague's wrong passwords at the same address cost her some seconds. */
async function patiently(key: string): Promise<void> {
  for (;;) {
    const now = new Date();
    const taken = await takeTry(database(), key, perVisitor, now);
    if (taken.ok) return;
    await wait(Math.max(50, taken.until.getTime() - now.getTime()));
  }
}

async function giveBack(keys: string[]): Promise<void> {
  for (const key of keys) await giveTryBack(database(), key, new Date());
}

async function checkPassword(request: Request, login: Login, { isKnown }: Visitor) {
  if (!isKnown) await slowDown(request, new Date());
  return hashing(() => askAuth(request, '/sign-in/email', { ...login }), isKnown);
}

import { expect, test } from 'vitest';
import { rateLimits, sessions, signUps, tries, users, verifications } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { forgetExpiredAccess } from './forget-expired-access.server';

const now = new Date('2026-06-30T03:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 60 * 60_000);

test('what has expired is forgotten, what still counts stays', async () => {
  const db = await freshDatabase();
  await db.insert(users).values({ id: 'eva', name: 'Eva', email: 'eva@example.com' });
  for (const [id, expiresAt] of [
    ['old', hours(-1)],
    ['new', hours(1)],
  ] as const) {
    await db.insert(sessions).values({ id, token: id, userId: 'eva', expiresAt });
    await db.insert(verifications).values({ id, identifier: id, value: id, expiresAt });
    const person = {
      email: id,
      name: id,
      passwordHash: id,
      workspaceName: id,
      locale: 'en',
    } as const;
    await db.insert(signUps).values({ tokenHash: id, ...person, expiresAt });
    await db.insert(tries).values({ key: id, count: 1, waitUntil: now, forgetAt: expiresAt });
    const lastRequest = expiresAt.getTime() - 23.5 * 60 * 60_000;
    await db.insert(rateLimits).values({ id, key: id, count: 1, lastRequest });
  }
  await forgetExpiredAccess(db, now);
  for (const table of [sessions, verifications, rateLimits])
    expect((await db.select({ id: table.id }).from(table)).map(({ id }) => id)).toEqual(['new']);
  expect(await db.select({ id: signUps.tokenHash }).from(signUps)).toEqual([{ id: 'new' }]);
  expect(await db.select({ id: tries.key }).from(tries)).toEqual([{ id: 'new' }]);
});

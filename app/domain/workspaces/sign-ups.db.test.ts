import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { accounts, signUps, users } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { findMember } from './members.server';
import { findSignUp, finishSignUp, keepSignUp, type NewSignUp } from './sign-ups.server';

const db = await freshDatabase();
const now = new Date('2026-03-01T10:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000);

const keep = (email: string, change: Partial<NewSignUp> = {}, at = now) =>
  keepSignUp(
    db,
    { email, name: 'Eva', passwordHash: 'hash', workspaceName: 'Bakery', locale: 'ru', ...change },
    at,
  );
async function open(token: string) {
  const found = await findSignUp(db, token, now);
  if (!found) throw new Error('No link');
  return found;
}
const accountsOf = (email: string) => db.select().from(users).where(eq(users.email, email));

it('who signed up is the founder of her workspace, under the password she chose', async () => {
  const workspace = await finishSignUp(
    db,
    await open(await keep('eva@example.com')),
    'Asia/Almaty',
  );
  expect(workspace).toMatchObject({ name: 'Bakery', currency: 'RUB', timeZone: 'Asia/Almaty' });
  const [user] = await accountsOf('eva@example.com');
  expect(user).toMatchObject({ name: 'Eva', locale: 'ru', emailVerified: true });
  expect(await findMember(db, workspace!.id, user!.id)).toMatchObject({ role: 'founder' });
  expect(await db.select().from(accounts).where(eq(accounts.userId, user!.id))).toMatchObject([
    { providerId: 'credential', accountId: user!.id, password: 'hash' },
  ]);
});

it('money is in the currency of her language until she says otherwise', async () => {
  const english = await open(await keep('eve@example.com', { locale: 'en' }));
  expect(await finishSignUp(db, english)).toMatchObject({ currency: 'USD' });
});

it('a link works for a day, and only as it stood in the letter', async () => {
  const token = await keep('day@example.com');
  expect(await findSignUp(db, token, later(23.9))).toMatchObject({ email: 'day@example.com' });
  expect(await findSignUp(db, token, later(24))).toBeNull();
  expect(await findSignUp(db, `${token}x`, now)).toBeNull();
  const [stored] = await db.select().from(signUps).where(eq(signUps.email, 'day@example.com'));
  expect(stored!.tokenHash).not.toContain(token);
  expect(await findSignUp(db, stored!.tokenHash, now)).toBeNull();
});

it('what was typed and never confirmed is forgotten', async () => {
  await keep('forgotten@example.com');
  await keep('next@example.com', {}, later(25));
  const kept = await db.select({ email: signUps.email }).from(signUps);
  expect(kept.map(({ email }) => email)).toEqual(['next@example.com']);
});

it('of two uses at the same moment one makes an account, and other links close with it', async () => {
  const [first, second] = [await keep('twice@example.com'), await keep('twice@example.com')];
  const links = [await open(first), await open(first), await open(second)];
  const made = await Promise.all(links.map((link) => finishSignUp(db, link)));
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await accountsOf('twice@example.com')).toHaveLength(1);
  expect(await db.select().from(signUps).where(eq(signUps.email, 'twice@example.com'))).toEqual([]);
});

it('where the workspace cannot be made there is no account either, and the link still works', async () => {
  await db.execute(sql`alter table workspaces add constraint refused check (name <> 'Impossible')`);
  const token = await keep('whole@example.com', { workspaceName: 'Impossible' });
  await expect(finishSignUp(db, await open(token))).rejects.toThrow();
  expect(await accountsOf('whole@example.com')).toEqual([]);
  expect(await findSignUp(db, token, now)).not.toBeNull();
});

import { verifyPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { accounts } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { createAccount } from './create-account.server';
import { createWorkspace } from './create-workspace.server';
import { findMember, listWorkspacesOf } from './members.server';

const db = await freshDatabase();
const person = { name: 'Anna', email: ' Anna@Example.com ', password: 'long enough one' };

it('an account from a seed signs in with its password and a small-letter address', async () => {
  const user = await createAccount(db, { ...person, locale: 'ru' });
  expect(user).toMatchObject({ email: 'anna@example.com', locale: 'ru' });
  const [account] = await db.select().from(accounts).where(eq(accounts.userId, user.id));
  const hash = account?.password ?? '';
  expect(await verifyPassword({ hash, password: person.password })).toBe(true);
});

it('whoever creates a workspace is its founder, and two of one name live side by side', async () => {
  const user = await createAccount(db, { ...person, email: 'b@example.com', locale: 'en' });
  const create = () => createWorkspace(db, { name: 'Курсы', founderId: user.id });
  const [first, second] = [await create(), await create()];
  expect(first.slug).toBe('kursy');
  expect(second.slug).toMatch(/^kursy-[0-9a-f]{6}$/);
  expect(await findMember(db, first.id, user.id)).toMatchObject({ role: 'founder' });
  expect(await listWorkspacesOf(db, user.id)).toHaveLength(2);
});

it('a workspace without a founder is not created', async () => {
  await expect(createWorkspace(db, { name: 'Ghost', founderId: 'nobody' })).rejects.toThrow();
});

it('a sample says where its rows come from', async () => {
  const user = await createAccount(db, { ...person, email: 'c@example.com', locale: 'en' });
  const sample = { name: 'Noise', origin: 'generated' as const, story: 'noise', currency: 'USD' };
  expect(await createWorkspace(db, { ...sample, founderId: user.id })).toMatchObject(sample);
});

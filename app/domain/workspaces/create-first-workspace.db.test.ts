import { expect, it } from 'vitest';
import { users, workspaces } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { createAccount } from './create-account.server';
import { createFirstWorkspace } from './create-first-workspace.server';

const db = await freshDatabase();
const person = { name: 'Anna', email: 'anna@example.com', password: 'a long password' } as const;

it('an account whose workspace cannot be made is taken back, and the address is free again', async () => {
  const { id: founderId } = await createAccount(db, { ...person, locale: 'en' });
  const impossible = { name: 'Courses\0', founderId };
  await expect(createFirstWorkspace(db, impossible)).rejects.toThrow();
  expect(await db.select().from(users)).toEqual([]);

  const again = await createAccount(db, { ...person, locale: 'en' });
  await createFirstWorkspace(db, { name: 'Courses', founderId: again.id });
  expect(await db.select().from(workspaces)).toMatchObject([{ name: 'Courses' }]);
});

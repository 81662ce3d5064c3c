import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { members, workspaces } from '#db/schema';
import { answerTo } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest, cookiesOf } from '#test/support/sign-in';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const email = 'anna@example.com';
const password = 'correct horse battery';
const anna = await createAccount(db, { name: 'Anna', email, password, locale: 'en' });
const cookie = await cookiesOf(email, password);

const make = (fields: Record<string, string>, Cookie = `${cookie}; timeZone=Asia/Almaty`) => {
  const body = new URLSearchParams(fields);
  return answerTo(action, aRequest('/workspaces', { method: 'POST', headers: { Cookie }, body }));
};

test('who makes a workspace is its founder, in her currency and on her clock', async () => {
  const made = await make({ name: ' Bakery ', currency: 'KZT' });
  expect(made).toEqual({ status: 302, location: '/w/bakery' });
  const [workspace] = await db.select().from(workspaces).where(eq(workspaces.slug, 'bakery'));
  const kept = { name: 'Bakery', currency: 'KZT', timeZone: 'Asia/Almaty' };
  expect(workspace).toMatchObject(kept);
  const people = await db.select().from(members).where(eq(members.organizationId, workspace!.id));
  expect(people).toMatchObject([{ userId: anna.id, role: 'founder' }]);
});

test('a zone no clock knows is none', async () => {
  await make({ name: 'Mill', currency: 'EUR' }, `${cookie}; timeZone=Mars/Olympus`);
  const [workspace] = await db.select().from(workspaces).where(eq(workspaces.slug, 'mill'));
  expect(workspace?.timeZone).toBe('UTC');
});

test('without a name, or with money nobody offers, nothing is made and both are said', async () => {
  const before = await db.$count(workspaces);
  expect(await make({ name: '  ', currency: 'XXX' })).toEqual({
    status: 400,
    ok: false,
    errors: { name: 'name', currency: 'currency' },
    entered: { name: '  ', currency: 'XXX' },
  });
  expect(await make({ name: 'x'.repeat(101), currency: 'EUR' })).toMatchObject({ status: 400 });
  expect(await db.$count(workspaces)).toBe(before);
});

test('a stranger is sent to sign in', async () => {
  const before = await db.$count(workspaces);
  const sent = await make({ name: 'Bakery', currency: 'EUR' }, '');
  expect(sent).toMatchObject({ status: 302, location: expect.stringContaining('/sign-in') });
  expect(await db.$count(workspaces)).toBe(before);
});

import { expect, test } from 'vitest';
import { aCustomer } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { listGrades } from '~/domain/grades/grades.server';
import type { Role } from '~/domain/workspaces/role';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['founder', 'tracker', 'viewer']);
const customer = await aCustomer(db, id);

const give = (fields: Record<string, string>, by: Role = 'founder') =>
  press(action, { customer: customer.id }, { fields, by });
const standing = async () => (await listGrades(db, id, customer.id))[0];

test('a grade stands, leads back with what can be taken back, and says whose word it is', async () => {
  const given = await give({ grade: 'A2' });
  expect(given).toMatchObject({ status: 302 });
  expect(given.location).toMatch(new RegExp(`/customers/${customer.id}\\?event=[\\w-]{36}$`));
  expect(await standing()).toMatchObject({ grade: 'A2', source: 'founder' });
  await give({ grade: 'C' }, 'tracker');
  expect(await standing()).toMatchObject({ grade: 'C', source: 'tracker' });
});

test('what is no grade is refused at its field, and a form without one withdraws nothing', async () => {
  await give({ grade: 'B1' });
  for (const fields of [{ grade: 'Z9' }, { grade: 'a1' }, {}])
    expect(await give(fields as Record<string, string>)).toMatchObject({
      status: 400,
      errors: { grade: 'invalid' },
    });
  expect(await standing()).toMatchObject({ grade: 'B1' });
});

test('the empty choice withdraws the grade', async () => {
  await give({ grade: 'B1' });
  expect(await give({ grade: '' })).toMatchObject({ status: 302 });
  expect(await standing()).toMatchObject({ grade: '' });
});

test('who may only look gives no grade, and nobody grades a customer of elsewhere', async () => {
  expect(await give({ grade: 'A1' }, 'viewer')).toMatchObject({ status: 403 });
  const foreign = { customer: '01a00000-0000-7000-8000-000000000000' };
  expect(await press(action, foreign, { fields: { grade: 'A1' } })).toMatchObject({ status: 404 });
});

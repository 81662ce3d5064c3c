import { expect, test } from 'vitest';
import { aCustomer } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { listGrades } from '~/domain/grades/grades.server';
import { action as grade } from '../w.$workspace.customers.$customer/actions.server';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['founder', 'viewer']);
const customer = await aCustomer(db, id);

async function graded(): Promise<string> {
  await press(grade, { customer: customer.id }, { fields: { grade: 'B1' } });
  const { location } = await press(grade, { customer: customer.id }, { fields: { grade: 'A1' } });
  return /event=([\w-]{36})/.exec(location ?? '')?.[1] ?? '';
}
const undo = (event: string, back: string, by: 'founder' | 'viewer' = 'founder') =>
  press(action, { event }, { fields: { back }, by });
const standing = async () => (await listGrades(db, id, customer.id))[0]?.grade;

test('what was done is taken back, and one is where one was', async () => {
  const back = `/w/bakery/customers/${customer.id}?page=2`;
  const undone = await undo(await graded(), back);
  expect(undone.location).toContain(`/customers/${customer.id}?page=2&event=`);
  expect(await standing()).toBe('B1');
});

test.each(['https://evil.example/', '//evil.example', '/w/other/customers', '/w/bakery-2', 'x y'])(
  '%s is no page of this workspace: home instead',
  async (back) => {
    const { location } = await undo(await graded(), back);
    expect(location).toMatch(/^\/w\/bakery\?event=/);
  },
);

test('who only looks takes nothing back, and nobody what never was', async () => {
  const event = await graded();
  await undo(event, '/w/bakery', 'viewer');
  expect(await standing()).toBe('A1');
  expect(await undo('01a00000-0000-7000-8000-000000000000', '/w/bakery')).toMatchObject({
    status: 404,
  });
});

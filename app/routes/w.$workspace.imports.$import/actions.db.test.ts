import { expect, test } from 'vitest';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { anUploadedFile } from '#test/support/uploaded';
import { findImport } from '~/domain/imports/imports.server';
import type { Role } from '~/domain/workspaces/role';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['editor', 'viewer']);

const uploaded = async (text: string) => (await anUploadedFile(db, id, text)).id;

const send = (importId: string, fields: Record<string, string>, by: Role = 'editor') =>
  press(action, { import: importId }, { fields, by });

const people = 'customer_id,name,email\n1,Anna,anna@example.com\n';
const orders = 'order_id,email,ordered_at,amount\n1,anna@example.com,05/03/2026,100\n';

test('a preview is kept and leads nowhere', async () => {
  const importId = await uploaded(people);
  expect(await send(importId, { intent: 'preview', name: 'name', email: 'email' })).toMatchObject({
    status: 200,
    ok: true,
  });
  expect(await findImport(db, id, importId)).toMatchObject({
    status: 'uploaded',
    mapping: { fields: { name: ['name'], email: ['email'] } },
  });
});

test('without a column that finds a customer again nothing is run', async () => {
  const importId = await uploaded(people);
  expect(await send(importId, { intent: 'run', name: 'name' })).toMatchObject({
    status: 400,
    errors: { externalId: 'noCustomerKey.customers' },
  });
  expect(await findImport(db, id, importId)).toMatchObject({ status: 'uploaded' });
});

test('of purchases each missing thing is said at its own field', async () => {
  const importId = await uploaded(orders);
  const unclear = { intent: 'run', orderedAt: 'ordered_at', defaultCurrency: 'QQQ' };
  expect(await send(importId, unclear)).toMatchObject({
    status: 400,
    errors: {
      customerId: 'noCustomerKey.purchases',
      amount: 'noAmount',
      defaultCurrency: 'badCurrency',
      dateOrder: 'unclearDates',
    },
  });
});

test('what is complete is run, and leads to where it can be watched', async () => {
  const importId = await uploaded(people);
  const complete = { intent: 'run', externalId: 'customer_id', name: 'name', email: 'email' };
  expect((await send(importId, complete)).location).toBe(`/w/bakery/imports/${importId}`);
  expect((await findImport(db, id, importId))?.status).not.toBe('uploaded');
});

test('a discarded file leads to the next upload', async () => {
  const importId = await uploaded(people);
  const discarded = await send(importId, { intent: 'discard' });
  expect(discarded.location).toBe('/w/bakery/imports/new');
});

test('the other kind of rows is one button', async () => {
  const importId = await uploaded(people);
  await send(importId, { intent: 'kind' });
  expect(await findImport(db, id, importId)).toMatchObject({ kind: 'purchases' });
});

test('an unknown button, somebody who only looks, an import of elsewhere: nothing happens', async () => {
  const importId = await uploaded(people);
  expect(await send(importId, { intent: 'drop' })).toMatchObject({ status: 400 });
  expect(await send(importId, { intent: 'discard' }, 'viewer')).toMatchObject({ status: 403 });
  const elsewhere = '01a00000-0000-7000-8000-000000000000';
  expect(await send(elsewhere, { intent: 'discard' })).toMatchObject({ status: 404 });
  expect(await findImport(db, id, importId)).toMatchObject({ status: 'uploaded' });
});

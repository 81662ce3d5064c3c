import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#db/client';
import { freshDatabase } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import { anUploadedFile } from '#test/support/uploaded';
import { listCustomerRows, listPurchaseRows } from '~/domain/grades/behaviour-rows.server';
import { previewUndo, undoImport } from '../history/undo-import.server';
import { cancelImport } from './cancel-import.server';
import { confirmMapping } from './confirm-mapping.server';
import { importFile } from './import-file.server';
import { getImport, type Import, listRejections } from './imports.server';
import type { Mapping } from './mapping';
import { runImport } from './run-import.server';

let db: Db;
beforeAll(async () => {
  db = await freshDatabase();
});

const file = (text: string, fileName = 'file.csv') => ({ fileName, content: Buffer.from(text) });

async function imported(workspaceId: string, text: string): Promise<Import> {
  const result = await importFile(db, workspaceId, file(text));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.import;
}

const counts = ({ rowsTotal, rowsStored, rowsUnchanged, rowsRejected }: Import) => ({
  rowsTotal,
  rowsStored,
  rowsUnchanged,
  rowsRejected,
});

const people = 'customer_id,name,email,phone,created_at,city\n';
const anna = '1,Anna,Anna@Example.com,8 916 123-45-67,2025-03-05,Kazan\n';
const ivan = '2,Ivan,ivan@example.com,,2025-04-05,Perm\n';
const orders = 'order_id,customer_id,email,ordered_at,amount,currency,status\n';

describe('importing customers', () => {
  test('the same file twice changes nothing', async () => {
    const { id } = await aWorkspace(db);
    const first = await imported(id, people + anna + ivan);
    expect(counts(first)).toMatchObject({ rowsTotal: 2, rowsStored: 2, rowsUnchanged: 0 });
    const second = await imported(id, people + anna + ivan);
    expect(counts(second)).toMatchObject({ rowsTotal: 2, rowsStored: 0, rowsUnchanged: 2 });
  });

  test('a changed row is brought up to date, an empty cell erases nothing', async () => {
    const { id } = await aWorkspace(db);
    await imported(id, people + anna + ivan);
    const again = await imported(id, `${people}1,Anna Smirnova,,,,\n2,Ivan,ivan@example.com,,,\n`);
    expect(counts(again)).toMatchObject({ rowsStored: 1, rowsUnchanged: 1, rowsRejected: 0 });
    const customers = await db.query.customers.findMany({
      where: (table, { eq }) => eq(table.workspaceId, id),
      orderBy: (table) => table.externalId,
    });
    expect(customers[0]).toMatchObject({
      name: 'Anna Smirnova',
      email: 'anna@example.com',
      phone: '+79161234567',
      customerSince: new Date('2025-03-05'),
      attributes: { city: 'Kazan' },
    });
  });

  test('whom an earlier file knew by address only is not doubled by a file with ids', async () => {
    const { id } = await aWorkspace(db);
    await imported(id, 'email,name\nanna@example.com,Anna\n');
    await imported(id, people + anna + ivan);
    expect(await listCustomerRows(db, id)).toHaveLength(2);
  });

  test('a later row with the same id is listed with the row it repeats', async () => {
    const { id } = await aWorkspace(db);
    const done = await imported(id, people + anna + ivan + anna);
    expect(counts(done)).toMatchObject({ rowsTotal: 3, rowsStored: 2, rowsRejected: 1 });
    expect(await listRejections(db, done, {})).toEqual([
      { rowNumber: 4, reason: 'duplicateInFile', field: null, value: '2' },
    ]);
  });
});

describe('importing purchases', () => {
  const two = 'a,1,,2026-01-05,1500.50,RUB,paid\nb,9,,2026-01-06,10,RUB,paid\n';

  test('a purchase of nobody we know is listed', async () => {
    const { id } = await aWorkspace(db);
    await imported(id, people + anna);
    const draft = await anUploadedFile(db, id, orders + two);
    const mapping: Mapping = { ...draft.mapping, createsCustomers: false };
    await confirmMapping(db, draft, mapping);
    await runImport(db, draft.id);
    const done = await getImport(db, id, draft.id);
    expect(counts(done)).toMatchObject({ rowsStored: 1, rowsRejected: 1 });
    expect(await listRejections(db, done, {})).toMatchObject([
      { rowNumber: 3, reason: 'noSuchCustomer', value: '9' },
    ]);
    const [purchase] = await listPurchaseRows(db, id);
    expect(purchase).toMatchObject({ amount: 1500.5, orderedAt: '2026-01-05', status: 'paid' });
  });

  test('a file with addresses makes the missing customers', async () => {
    const { id } = await aWorkspace(db);
    const done = await imported(id, `${orders}a,,Eva@example.com,2026-01-05,10,EUR,won\n`);
    expect(counts(done)).toMatchObject({ rowsStored: 1, rowsRejected: 0 });
    expect(await listCustomerRows(db, id)).toHaveLength(1);
  });

  test('two customers with one address: nobody is chosen silently', async () => {
    const { id } = await aWorkspace(db);
    await imported(id, `${people}1,Anna,a@example.com,,,\n2,Bella,a@example.com,,,\n`);
    const done = await imported(id, `${orders}x,,a@example.com,2026-01-05,10,EUR,paid\n`);
    expect(await listRejections(db, done, {})).toMatchObject([{ reason: 'severalCustomers' }]);
  });

  test('without order ids, equal rows are several purchases, and the same file changes nothing', async () => {
    const { id } = await aWorkspace(db);
    const text = 'email,name,date,amount\n'.concat(
      'a@example.com,A,05.01.2026,"1 000,00"\n'.repeat(3),
    );
    expect(counts(await imported(id, text))).toMatchObject({ rowsStored: 3, rowsRejected: 0 });
    expect(counts(await imported(id, text))).toMatchObject({ rowsStored: 0, rowsUnchanged: 3 });
    expect(await listPurchaseRows(db, id)).toHaveLength(3);
  });

  test('a status that changed is brought up to date', async () => {
    const { id } = await aWorkspace(db);
    await imported(id, `${orders}a,1,e@example.com,2026-01-05,10,EUR,pending\n`);
    const paid = await imported(id, `${orders}a,1,e@example.com,2026-01-05,10,EUR,paid\n`);
    expect(counts(paid)).toMatchObject({ rowsStored: 1, rowsUnchanged: 0 });
  });
});

describe('a run', () => {
  const many = people + Array.from({ length: 1_200 }, (_, at) => `${at},Name ${at},,,,\n`).join('');

  async function confirmed(workspaceId: string): Promise<Import> {
    const draft = await anUploadedFile(db, workspaceId, many);
    await confirmMapping(db, draft, draft.mapping);
    return draft;
  }

  test('that is cancelled ends at once and says how many rows it stored', async () => {
    const { id } = await aWorkspace(db);
    const draft = await confirmed(id);
    const result = await runImport(db, draft.id, {
      onProgress: (read) => void (read >= 600 && cancelImport(db, draft)),
    });
    const done = await getImport(db, id, draft.id);
    expect(result).toBe('withdrawn');
    expect(done.status).toBe('cancelled');
    expect(done.rowsStored).toBeGreaterThanOrEqual(600);
    expect(done.rowsStored).toBeLessThan(1_200);
    expect(await listCustomerRows(db, id)).toHaveLength(done.rowsStored);
  });

  test('that was broken off goes on where it stopped and counts nothing twice', async () => {
    const { id } = await aWorkspace(db);
    const draft = await confirmed(id);
    let stops = false;
    const onProgress = () => {
      stops = true;
    };
    expect(await runImport(db, draft.id, { onProgress, shouldStop: () => stops })).toBe(
      'interrupted',
    );
    expect((await getImport(db, id, draft.id)).rowsRead).toBe(300);
    expect(await runImport(db, draft.id)).toBe('finished');
    expect(counts(await getImport(db, id, draft.id))).toMatchObject({ rowsStored: 1_200 });
    expect(await runImport(db, draft.id)).toBe('notDue');
  });

  test('that was taken over stores nothing more, and every row is counted once', async () => {
    const { id } = await aWorkspace(db);
    const draft = await confirmed(id);
    let second: Promise<unknown> | undefined;
    const slow = runImport(db, draft.id, {
      onProgress: () => {
        second ??= runImport(db, draft.id);
      },
    });
    expect(await slow).toBe('withdrawn');
    expect(await second).toBe('finished');
    const done = await getImport(db, id, draft.id);
    expect(counts(done)).toMatchObject({ rowsStored: 1_200, rowsUnchanged: 0 });
    expect(done).toMatchObject({ status: 'finished', rowsRead: 1_200, attempts: 2 });
  });

  test('whose worker is gone is cancelled and undone at once; a later one finds nothing to do', async () => {
    const { id } = await aWorkspace(db);
    const draft = await confirmed(id);
    let stops = false;
    const onProgress = () => {
      stops = true;
    };
    await runImport(db, draft.id, { onProgress, shouldStop: () => stops });
    expect((await getImport(db, id, draft.id)).status).toBe('running');
    await cancelImport(db, draft);
    expect(await getImport(db, id, draft.id)).toMatchObject({ status: 'cancelled', rowsRead: 300 });
    expect(await undoImport(db, draft)).toMatchObject({ customers: 300 });
    expect(await runImport(db, draft.id)).toBe('notDue');
    expect(await listCustomerRows(db, id)).toHaveLength(0);
  });

  test('touches no other workspace', async () => {
    const [one, other] = [await aWorkspace(db), await aWorkspace(db)];
    await imported(one.id, people + anna);
    const done = await imported(other.id, `${people}1,Another Anna,,,,\n`);
    expect(counts(done)).toMatchObject({ rowsStored: 1 });
    await expect(getImport(db, one.id, done.id)).rejects.toThrow();
    const [customer] = await db.query.customers.findMany({
      where: (table, { eq }) => eq(table.workspaceId, one.id),
    });
    expect(customer?.name).toBe('Anna');
  });

  test('can be taken back; a customer in use stays', async () => {
    const { id } = await aWorkspace(db);
    const first = await imported(id, people + anna + ivan);
    await imported(id, `${orders}a,1,,2026-01-05,10,EUR,paid\n`);
    expect(await previewUndo(db, first)).toEqual({ purchases: 0, customers: 1, customersInUse: 1 });
    await undoImport(db, first);
    expect(await listCustomerRows(db, id)).toHaveLength(1);
    expect((await getImport(db, id, first.id)).status).toBe('undone');
    expect(await undoImport(db, first)).toBeNull();
  });
});

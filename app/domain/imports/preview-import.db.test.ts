import { describe, expect, test } from 'vitest';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aWorkspace } from '#test/support/make';
import { anUploadedFile } from '#test/support/uploaded';
import { confirmMapping } from './confirm-mapping.server';
import { listRejections } from './imports.server';
import { type PreviewRow, previewImport } from './preview-import.server';
import { runImport } from './run-import.server';

const db = await freshDatabase();

/** What was shown of the rows a run would list. */
const problemsOf = (shown: PreviewRow[]) =>
  shown.flatMap((row) =>
    row.kind === 'problem' ? [{ rowNumber: row.number, ...row.problem }] : [],
  );

async function shownAndRun(text: string, createsCustomers = false) {
  const { id } = await aWorkspace(db);
  await aCustomer(db, id, { externalId: '1', email: 'anna@example.com' });
  for (const externalId of ['2', '3'])
    await aCustomer(db, id, { externalId, email: 'two@example.com' });
  const draft = await anUploadedFile(db, id, text);
  const mapping = { ...draft.mapping, createsCustomers };
  const shown = await previewImport(db, draft, mapping);
  await confirmMapping(db, draft, mapping);
  await runImport(db, draft.id);
  return { id, shown, listed: await listRejections(db, draft, {}) };
}

describe('before a file is stored', () => {
  const orders = 'order_id,customer_id,email,ordered_at,amount,currency\n';
  const rows = [
    'a,1,,2026-01-05,1500.50,RUB',
    'b,,two@example.com,2026-01-05,10,RUB',
    'c,,eva@example.com,2026-01-05,10,RUB',
    'd,1,,2026-01-05,many,RUB',
    'e,,,2026-01-05,10,RUB',
  ].join('\n');

  test.each([false, true])(
    'its purchases are shown as the run takes them (makes customers: %s)',
    async (makes) => {
      const { shown, listed } = await shownAndRun(orders + rows, makes);
      expect(shown.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
      expect(problemsOf(shown)).toEqual(listed);
      const unknown = {
        kind: 'purchase',
        purchase: { customer: 'eva@example.com', isNewCustomer: true },
      };
      expect(shown).toMatchObject([
        {
          kind: 'purchase',
          purchase: { customer: '1', isNewCustomer: false, amountMinor: 150_050 },
        },
        { kind: 'problem', problem: { reason: 'severalCustomers' } },
        makes ? unknown : { kind: 'problem', problem: { reason: 'noSuchCustomer' } },
        { kind: 'problem', problem: { reason: 'badAmount' }, cells: ['d', '1', '', '2026-01-05'] },
        { kind: 'problem', problem: { reason: 'noKey' } },
      ]);
    },
  );

  test('its customers are shown as they are stored', async () => {
    const people = 'customer_id,name,email,created_at\n';
    const { id, shown, listed } = await shownAndRun(
      `${people}7,Ivan,I@example.com,2025-03-05\n,Nobody,,`,
    );
    const ivan = {
      externalId: '7',
      name: 'Ivan',
      email: 'i@example.com',
      customerSince: new Date('2025-03-05'),
    };
    expect(shown).toMatchObject([
      { number: 2, kind: 'customer', customer: ivan },
      { number: 3, kind: 'problem' },
    ]);
    expect(problemsOf(shown)).toMatchObject(
      listed.map(({ rowNumber, reason }) => ({ rowNumber, reason })),
    );
    const stored = await db.query.customers.findMany({
      where: (table, { and, eq }) => and(eq(table.workspaceId, id), eq(table.externalId, '7')),
    });
    expect(stored).toMatchObject([ivan]);
  });

  test('twenty rows are enough to see', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `${at},Name ${at}`).join('\n');
    const { id } = await aWorkspace(db);
    const draft = await anUploadedFile(db, id, `customer_id,name\n${lines}`);
    const shown = await previewImport(db, draft, draft.mapping);
    expect(shown).toHaveLength(20);
    expect(shown.at(-1)).toMatchObject({ number: 21, customer: { name: 'Name 19' } });
  });
});

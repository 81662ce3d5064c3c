import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '#db/migrate';
import { openDatabase } from '#db/open-database';
import { importFile } from '~/domain/imports/import-file.server';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { createWorkspace } from '~/domain/workspaces/create-workspace.server';
import { type Measured, measure } from './timing';

const ROWS = 100_000;
const numbers = Array.from({ length: ROWS }, (_, at) => at);
const day = (at: number) => new Date(1_735_689_600_000 + (at % 500) * 86_400_000).toISOString();

const customers = () =>
  ['customer_id,name,email,created_at,support_tickets,change_requests']
    .concat(numbers.map((at) => `c${at},Person ${at},p${at}@example.com,${day(at)},${at % 4},0`))
    .join('\n');

const payments = () =>
  ['order_id,customer_id,ordered_at,due_at,paid_at,amount,currency,discount,status']
    .concat(
      numbers.map(
        (at) => `o${at},c${at},${day(at)},${day(at)},${day(at)},${at % 900}.50,RUB,0,paid`,
      ),
    )
    .join('\n');

/** 100,000 customers and 100,000 purchases into the embedded database, then the same file again. */
export async function importSpeed(): Promise<Measured[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-bench-'));
  const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataDir });
  try {
    await migrate(database);
    const { db } = database;
    const person = {
      name: 'Bench',
      email: `bench${Date.now()}@example.com`,
      locale: 'en' as const,
    };
    const founder = await createAccount(db, { ...person, password: 'not a secret at all' });
    const workspace = await createWorkspace(db, { name: 'Bench', founderId: founder.id });
    const run = (what: string, fileName: string, text: string) =>
      measure(what, async () => {
        const content = new TextEncoder().encode(text);
        const imported = await importFile(db, workspace.id, { fileName, content });
        if (!imported.ok) throw new Error(JSON.stringify(imported));
      });
    return [
      await run('import 100,000 customers', 'customers.csv', customers()),
      await run('import 100,000 purchases', 'payments.csv', payments()),
      await run('the same purchases again', 'payments.csv', payments()),
    ];
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

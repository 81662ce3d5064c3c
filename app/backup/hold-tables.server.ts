// On PostgreSQL people go on working while a restore begins: it comes to terms with them.
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { isCrowded } from '#db/away';
import type { Db } from '#db/client';
import { BackupRefused, type TableShape } from './format';
import { quoted } from './tables.server';

const TRIES = 10;
const PAUSE_MS = 500;

/** From here on everybody else waits, and nothing is half done should we wait in vain. */
export async function holdTables(tx: Db, tables: TableShape[]): Promise<void> {
  const names = tables.map(({ name }) => quoted(name)).join(', ');
  await tx.execute(sql`set local lock_timeout = '5s'`);
  await tx.execute(sql.raw(`lock table ${names} in access exclusive mode`));
}

/**
 * Who holds one table and waits for another stands crosswise to whoever takes them all, and the
 * database ends one of the two. When it was us nothing is changed: we begin again.
 */
export async function whenNobodyIsCrosswise(
  db: Db,
  change: (tx: Db) => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction(change);
    } catch (error) {
      if (!isCrowded(error)) throw error;
      if (tries === TRIES) throw new BackupRefused(TOO_CROWDED);
    }
    await wait(PAUSE_MS);
  }
}

const TOO_CROWDED =
  'Others used the tables all the time. Nothing was changed: try again, or stop A-Segment meanwhile.';

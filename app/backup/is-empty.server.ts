import type { Db } from '#db/client';
import { BackupRefused } from './format';
import { countRows, JOBS, listTables } from './tables.server';

/** What a start makes by itself; everything else is somebody's. */
const MADE_BY_THE_START = new Set(['server_secrets', 'rate_limits', 'tries', JOBS.name]);

export async function isEmpty(db: Db): Promise<boolean> {
  for (const table of await listTables(db))
    if (!MADE_BY_THE_START.has(table.name) && (await countRows(db, table)) > 0) return false;
  return true;
}

export class NotEmpty extends BackupRefused {
  constructor() {
    super(
      'This A-Segment is not empty, and a restore replaces everything in it. ' +
        'To do that: npm run restore -- FILE --replace',
    );
  }
}

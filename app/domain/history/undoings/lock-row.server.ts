import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '#db/client';

/** Of a table whose rows name their workspace. */
export const lockRow = (
  tx: Db,
  table: PgTable,
  { workspaceId, id }: { workspaceId: string; id: string },
) =>
  tx.execute(sql`select 1 from ${table}
    where id = ${id} and workspace_id = ${workspaceId} for no key update`);

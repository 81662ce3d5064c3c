// PGlite in this very thread, to compare with: the application has it in a thread of its own.
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database, Db } from '#db/client';
import * as schema from '#db/schema';

export const fromPglite = (client: PGlite): Database => ({
  kind: 'pglite',
  db: drizzle(client, { schema }) as Db,
  forQueue: {
    db: {
      executeSql: async (text, values) => {
        if (values) return client.query<Record<string, unknown>>(text, values);
        return { rows: (await client.exec(text)).flatMap((result) => result.rows) };
      },
    },
  },
  close: () => client.close(),
});

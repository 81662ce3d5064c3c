import { z } from 'zod';
import { defineJob } from '~/jobs/queue.server';
import { giveUpImport } from './import-run.server';
import { runImport } from './run-import.server';

export const runImportJob = defineJob({
  name: 'run-import',
  schema: z.object({ importId: z.string() }),
  run: async ({ importId }, { db, signal }) => {
    await runImport(db, importId, { shouldStop: () => signal.aborted });
  },
  giveUp: ({ importId }, { db }) => giveUpImport(db, importId),
  expireInSeconds: 60 * 60,
});

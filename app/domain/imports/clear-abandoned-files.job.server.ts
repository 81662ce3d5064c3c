import { z } from 'zod';
import { defineJob } from '~/jobs/queue.server';
import { clearAbandonedFiles } from './clear-abandoned-files.server';

export const clearAbandonedFilesJob = defineJob({
  name: 'clear-abandoned-files',
  schema: z.object({}),
  run: (_, { db }) => clearAbandonedFiles(db, new Date()),
});

import { z } from 'zod';
import { defineJob } from '~/jobs/queue.server';
import { sweepFiles } from './sweep-files.server';

export const sweepFilesJob = defineJob({
  name: 'sweep-files',
  schema: z.object({}),
  run: async (_, { db }) => {
    await sweepFiles(db, { now: new Date() });
  },
});

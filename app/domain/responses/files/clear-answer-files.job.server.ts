import { z } from 'zod';
import { defineJob } from '~/jobs/queue.server';
import { clearAnswerFiles } from './clear-answer-files.server';

export const clearAnswerFilesJob = defineJob({
  name: 'clear-answer-files',
  schema: z.object({}),
  run: (_, { db }) => clearAnswerFiles(db, new Date()),
});

import { z } from 'zod';
import { defineJob } from '~/jobs/queue.server';
import { forgetExpiredAccess } from './forget-expired-access.server';

export const forgetExpiredAccessJob = defineJob({
  name: 'forget-expired-access',
  schema: z.object({}),
  run: (_, { db }) => forgetExpiredAccess(db, new Date()),
});

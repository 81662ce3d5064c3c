import { forgetExpiredAccessJob } from '~/auth/forget-expired-access.job.server';
import { sweepFilesJob } from '~/domain/files/sweep-files.job.server';
import { clearAbandonedFilesJob } from '~/domain/imports/clear-abandoned-files.job.server';
import { clearAnswerFilesJob } from '~/domain/responses/files/clear-answer-files.job.server';
import type { ScheduledJob } from './keep-schedule.server';

/** What runs when (UTC), one line each: once, however many processes run. */
export const schedule: readonly ScheduledJob[] = [
  { cron: '10 1 * * *', job: forgetExpiredAccessJob },
  { cron: '40 1 * * *', job: clearAbandonedFilesJob },
  { cron: '50 1 * * *', job: clearAnswerFilesJob },
  { cron: '10 2 * * *', job: sweepFilesJob },
];

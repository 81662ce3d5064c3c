import { runImportJob } from '~/domain/imports/run-import.job.server';
import { sendInvitationsJob } from '~/domain/invitations/send-invitations.job.server';
import { runAnalysisJob } from '~/domain/reports/run-analysis.job.server';
import type { AnyJob } from './queue.server';

/** Every kind of job, one line each. A worker that does not know a job leaves it waiting. */
export const jobs: AnyJob[] = [runImportJob, runAnalysisJob, sendInvitationsJob];

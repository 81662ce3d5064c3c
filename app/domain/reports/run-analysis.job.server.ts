import { z } from 'zod';
import { defineJob } from '~/jobs/queue.server';
import { giveUpAnalysis, runAnalysis } from './run-analysis.server';

export const runAnalysisJob = defineJob({
  name: 'run-analysis',
  schema: z.object({ workspaceId: z.string(), analysisId: z.string() }),
  run: (payload, { db, signal }) => runAnalysis(db, payload, { signal, clock: () => new Date() }),
  giveUp: (payload, { db }) => giveUpAnalysis(db, payload, new Date()),
});

// Files of tests share what they import, and nothing else: what one has opened is closed when it ends.
import { afterAll, vi } from 'vitest';
import { closeDatabases } from './database';
import { forgetProcessDatabase } from './process-database';
import { closeMailServers } from './smtp';

afterAll(async () => {
  forgetProcessDatabase();
  await Promise.all([closeDatabases(), closeMailServers()]);
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

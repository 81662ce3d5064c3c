import { existsSync } from 'node:fs';
import path from 'node:path';
import { openEmbedded } from '#db/embedded';
import { askRunning } from './ask-running.server';

/** The embedded database to read: a copy while somebody serves it, else itself; null without one. */
export async function openStill(dataDir: string) {
  const copy = await askRunning(dataDir, 'copy');
  if (copy) {
    const database = await openEmbedded(path.join(dataDir, copy.name));
    return { database, isCopy: true, close: () => database.close().finally(copy.close) };
  }
  if (!existsSync(path.join(dataDir, 'database'))) return null;
  const database = await openEmbedded(dataDir);
  return { database, isCopy: false, close: () => database.close() };
}

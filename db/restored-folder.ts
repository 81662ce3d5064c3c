import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lockFolder } from './lock';

/**
 * A restored database waits beside the old one until it is whole and checked. From the moment it is
 * called `database.restored` it counts; whatever breaks off between the two renames, the next start
 * carries to its end. The old one stays, under the time it was set aside.
 */
export function takeRestored(dataDir: string, now = new Date()): void {
  const restored = path.join(dataDir, 'database.restored');
  if (!existsSync(restored)) return;
  const current = path.join(dataDir, 'database');
  const aside = now.toISOString().slice(0, 19).replaceAll(':', '-');
  if (existsSync(current)) renameSync(current, path.join(dataDir, `database.before-${aside}`));
  renameSync(restored, current);
}

/** Where a restore loads; what an earlier one left half done is nothing, another that runs refuses. */
export async function freshRestoring(dataDir: string): Promise<string> {
  const folder = path.join(dataDir, 'restoring');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  for (const name of readdirSync(folder))
    if (!name.startsWith('lock')) rmSync(path.join(folder, name), { recursive: true });
  unlock();
  return folder;
}

/** It is whole and checked: from here on it counts. */
export function acceptRestored(dataDir: string): void {
  renameSync(path.join(dataDir, 'restoring/database'), path.join(dataDir, 'database.restored'));
  rmSync(path.join(dataDir, 'restoring'), { recursive: true, force: true });
}

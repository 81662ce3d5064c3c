// For tests of guards and pages, which ask for the one open database of the process.
import type { Db } from '#db/client';
import { freshOpenDatabase } from './database';

const home = globalThis as typeof globalThis & { aSegmentDatabase?: object };

export async function freshProcessDatabase(): Promise<Db> {
  const database = await freshOpenDatabase();
  home.aSegmentDatabase = { ...database, secret: 'a secret of thirty-two characters' };
  return database.db;
}

export function forgetProcessDatabase(): void {
  home.aSegmentDatabase = undefined;
}

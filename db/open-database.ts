import type { Database } from './client';
import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';

export interface DatabasePlace {
  /** PostgreSQL when given, else PGlite inside `dataDir`. */
  databaseUrl?: string;
  dataDir: string;
}

export function openDatabase({ databaseUrl, dataDir }: DatabasePlace): Promise<Database> {
  return databaseUrl ? openPostgres(databaseUrl) : openEmbedded(dataDir);
}

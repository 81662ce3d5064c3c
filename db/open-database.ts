import type { Database } from './client';
import { openEmbedded } from './embedded';
import { asDamaged, checkFolder } from './folder-problems';
import { openPostgres, type PostgresOptions } from './postgres';

export interface DatabasePlace extends PostgresOptions {
  /** PostgreSQL when given, else PGlite inside `dataDir`. */
  databaseUrl?: string;
  dataDir: string;
}

export function openDatabase({
  databaseUrl,
  dataDir,
  ...options
}: DatabasePlace): Promise<Database> {
  return databaseUrl ? openPostgres(databaseUrl, options) : openFolder(dataDir);
}

async function openFolder(dataDir: string): Promise<Database> {
  checkFolder(dataDir);
  return openEmbedded(dataDir).catch((error) => {
    throw asDamaged(error, dataDir);
  });
}

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { copyFolder } from './copy-folder.mjs';
import { builtEmptyDatabase, makeEmptyDatabase } from './empty-database.mjs';

/**
 * Fills a folder that holds no database yet with an empty one: a copy of what the build made,
 * or, from source, one made now. It appears under its name only when it is whole.
 */
export async function fillFreshFolder(folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) return;
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  const built = builtEmptyDatabase();
  if (existsSync(built)) await copyFolder(built, draft);
  else await makeEmptyDatabase(draft);
  renameSync(draft, folder);
}

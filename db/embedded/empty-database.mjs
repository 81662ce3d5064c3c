// The empty database a fresh data folder begins with.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the build leaves it; one made by another PGlite is not taken. */
export function builtEmptyDatabase() {
  const { version } = JSON.parse(
    readFileSync(
      path.join(process.cwd(), 'node_modules/@electric-sql/pglite/package.json'),
      'utf8',
    ),
  );
  return path.join(process.cwd(), `build/empty-database-${version}`);
}

/** In a process of its own: what making it takes (700 MB of memory) is given back with its end. */
export async function makeEmptyDatabase(folder) {
  const script = path.join(process.cwd(), 'db/embedded/make-empty-database.mjs');
  const child = spawn(process.execPath, [script, folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`No empty database could be made in ${folder} (${code}).`);
}

// node db/embedded/make-empty-database.mjs [folder]: see empty-database.mjs.
import { PGlite } from '@electric-sql/pglite';
import { builtEmptyDatabase } from './empty-database.mjs';
import { startParams } from './start-params.mjs';

const dataDir = process.argv[2] ?? builtEmptyDatabase();
await (await PGlite.create({ dataDir, startParams })).close();

// node db/embedded/make-empty-database.mjs <folder>: see empty-database.mjs.
import { PGlite } from '@electric-sql/pglite';
import { startParams } from './start-params.mjs';

const client = await PGlite.create({ dataDir: process.argv[2], startParams });
await client.close();

import { PGlite } from '@electric-sql/pglite';

/** How the embedded database is started, and how the folder it begins with is made. */
export const startParams = [
  ...PGlite.defaultStartParams,
  // Off by default in PGlite; without it a power cut may lose a finished answer.
  '-c',
  'fsync=on',
  // PGlite takes 128 MB, and whatever it took once it keeps. The system caches the files anyway.
  '-c',
  'shared_buffers=16MB',
];

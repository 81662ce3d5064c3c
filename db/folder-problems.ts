// What can be wrong with the data folder, each in one sentence that says what to do.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

export class FolderProblem extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

/** A fresh database takes about 40 MB; one that cannot write its journal ends in the middle. */
const LEAST_FREE = 48 * 1024 * 1024;

const another = 'Choose another one: DATA_DIR=other-folder npm start';
const full = (folder: string): string =>
  `The disk of the data folder ${folder} is full: at least 48 MB must be free. Make room and start again.`;
const notAllowed = (folder: string): string =>
  `The data folder ${folder} may not be written by this account. Give it the folder, or choose another one: DATA_DIR=other-folder npm start`;

const sentences: Record<string, (folder: string) => string> = {
  EROFS: (folder) => `The data folder ${folder} lies on a read-only disk. ${another}`,
  EACCES: notAllowed,
  EPERM: notAllowed,
  ENOSPC: full,
  EDQUOT: full,
  // PostgreSQL's own word for it.
  '53100': full,
  EEXIST: (folder) => `The data folder ${folder} is a file. ${another}`,
  ENOTDIR: (folder) => `The data folder ${folder} lies below a file. ${another}`,
};

/** Looks before anything is opened: the database itself would end with a number. */
export function checkFolder(dataDir: string): void {
  const folder = path.resolve(dataDir);
  try {
    makeFolder(folder);
    const probe = path.join(folder, `probe.${process.pid}`);
    writeFileSync(probe, 'Can something be written here?');
    rmSync(probe);
    const database = path.join(folder, 'database');
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw asFolderProblem(error, dataDir);
  }
  if (isDamaged(path.join(folder, 'database'))) throw new FolderProblem(damaged(folder));
  if (!hasRoom(folder)) throw new FolderProblem(full(folder));
}

/** One by one: where none can be made Node's own way says the wrong thing, or turns for ever. */
export function makeFolder(folder: string): void {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) makeFolder(parent);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new FolderProblem(`The folder ${folder} cannot be made there. ${another}`);
  }
}

function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= LEAST_FREE;
}

/** PGlite cannot say that it failed to open for want of room. */
export function whyNotOpened(error: Error, folder: string | undefined): Error {
  if (!folder || !existsSync(folder) || hasRoom(folder)) return error;
  return Object.assign(new Error('No space left on device'), { code: 'ENOSPC' });
}

/** The sentence where the disk is to blame; every other error stays what it is. */
export function asFolderProblem(error: unknown, dataDir: string): unknown {
  const sentence = sentences[codeOf(error)]?.(path.resolve(dataDir));
  return sentence ? new FolderProblem(sentence) : error;
}

/** Opening failed and nobody knows better: the files themselves are not what they should be. */
export function asDamaged(error: unknown, dataDir: string): unknown {
  const known = asFolderProblem(error, dataDir);
  if (known instanceof Error && 'plain' in known) return known;
  return new FolderProblem(damaged(path.resolve(dataDir)));
}

const damaged = (folder: string): string =>
  `The database in ${path.join(folder, 'database')} cannot be opened: files are missing or damaged. ` +
  'Put back a copy of that folder, or move it away to begin with an empty one.';

/** Without its version PGlite would begin a new database on top of what is left of the old one. */
function isDamaged(database: string): boolean {
  if (!existsSync(database)) return false;
  if (!statSync(database).isDirectory()) return true;
  return readdirSync(database).length > 0 && !existsSync(path.join(database, 'PG_VERSION'));
}

/** The code may lie a few causes deep, below what was being done. */
function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return '';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' && code in sentences ? code : codeOf(cause, depth + 1);
}

import { constants } from 'node:fs';
import { cp } from 'node:fs/promises';

/** Where the file system can, the copy shares its blocks with the original until one of them changes. */
export const copyFolder = (from, to) =>
  cp(from, to, {
    recursive: true,
    errorOnExist: true,
    force: false,
    mode: constants.COPYFILE_FICLONE,
  });

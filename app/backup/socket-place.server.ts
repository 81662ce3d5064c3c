import path from 'node:path';

/** Only the owner of the data folder reaches what lies in it. On Windows a named pipe stands for it. */
export const socketPlace = (dataDir: string): string => {
  const folder = path.resolve(dataDir);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\${folder.replaceAll(/[\\/:]/g, '-')}-backup`
    : path.relative(process.cwd(), path.join(folder, 'backup.socket'));
};

/** What can be asked of whoever serves the embedded database; one line, answered by one line. */
export const requests = ['copy', 'take restored'] as const;
export type Request = (typeof requests)[number];

/** Before the name of the copy, and alone when the restored database is in its place. */
export const DONE = 'done';

import { removeBytes } from '~/domain/files/erase-files.server';
import { receiveUpload } from '~/domain/imports/file/receive-file.server';
import type { IncomingFile } from './read-upload.server';

/** The file goes into the store as it comes; of one that is too large nothing stays there. */
export const keepInStore =
  (workspaceId: string) =>
  async ({ name, bytes, isTooLarge }: IncomingFile) => {
    const received = await receiveUpload(workspaceId, bytes);
    if (!isTooLarge()) return { name, received };
    await removeBytes([received]);
    return { name, received: null };
  };

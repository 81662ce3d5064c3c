import { LARGEST_FILE, MOST_FILES } from '#surveys/file-rules';
import { receiveBytes, TooManyBytes } from '~/domain/files/receive-bytes.server';
import { bodyLimits, partsKind } from '~/forms/body-limits';
import { type IncomingFile, readParts } from '~/forms/read-parts.server';
import { isPassing } from '~/server/come-back-later.server';
import type { Door } from '../doors.server';
import { noFiles, type SentFile, type SentFiles } from './sent-files';

export type SentForm = URLSearchParams & { files?: SentFiles };

/** A hundred questions, each a table of twenty rows. */
export const MOST_FIELDS = 2_000;

const limits = {
  fields: MOST_FIELDS,
  // A step may ask for files more than once.
  files: 3 * MOST_FILES,
  text: bodyLimits.answers.kept,
  // One byte more than is taken, so that too much is known as such.
  fileSize: LARGEST_FILE + 1,
};

export const hasParts = ({ headers }: Request): boolean =>
  headers.get('Content-Type')?.startsWith(partsKind) ?? false;

/**
 * A form with files, which go into the store as they come: of answers nobody has begun, or finished, none
 * is kept. While the database is away the fields are read all the same, so that they are not lost.
 */
export async function readSentForm(
  request: Request,
  findDoor: () => Promise<Door>,
): Promise<SentForm & { files: SentFiles }> {
  const door = await findDoor().catch((error: unknown) => {
    if (!isPassing(error)) throw error;
    return null;
  });
  const isOpen = door?.begun && !door.begun.response.finishedAt && !door.begun.withdrawnAt;
  const workspaceId = isOpen ? door.of.workspaceId : null;
  const { fields, files } = await readParts(request, {
    limits,
    keep: async (file) => (workspaceId ? receive(workspaceId, file) : null),
  });
  const sent = files.filter((file) => file !== null);
  return Object.assign(new URLSearchParams(fields), { files: noFiles(sent) });
}

async function receive(workspaceId: string, file: IncomingFile): Promise<SentFile> {
  const { field, name, type, bytes } = file;
  try {
    const received = await receiveBytes(workspaceId, bytes, { most: LARGEST_FILE });
    return { field, name, type, ...received, isTooLarge: false };
  } catch (error) {
    if (!(error instanceof TooManyBytes)) throw error;
    const nothing = { id: '', workspaceId, size: 0, sha256: '' };
    return { field, name, type, ...nothing, isTooLarge: true };
  }
}

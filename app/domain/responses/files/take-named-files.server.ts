import type { Db } from '#db/client';
import { type FileReference, filesIn, type InlineFile, mapFiles } from '#surveys/read-files';
import { listFilesOf } from '../../files/files.server';
import { keepFile } from '../../files/keep-file.server';
import { receiveBytes } from '../../files/receive-bytes.server';
import type { Answers } from '../response';
import { filesOfResponse, referenceTo } from './answer-file';

type Named = FileReference | InlineFile;

/** Whose answers they are; `responseId` is the only owner a file may have that they name. */
export interface Naming {
  workspaceId: string;
  responseId: string;
}

export interface NamedFiles {
  answers: Answers;
  /** Questions that named a file nobody sent with this response. They are left out. */
  foreign: string[];
}

/**
 * What answers say of files is a claim. Names and sizes are those we know; a file of another response, or
 * of nobody, is refused; bytes in the text, as older pages send them, become a file. Those are there before
 * the answer that names them: what is left when it is not stored, `clearAnswerFiles` clears.
 */
export async function takeNamedFiles(db: Db, of: Naming, given: Answers): Promise<NamedFiles> {
  if (filesIn(given).length === 0) return { answers: given, foreign: [] };
  const stored = await listFilesOf(db, of.workspaceId, filesOfResponse(of.responseId));
  const own = new Map(
    stored.map(({ id, name, mediaType, size }) => [id, { id, name, type: mediaType, size }]),
  );
  const foreign = Object.keys(given).filter((key) =>
    filesIn(given[key]).some((file) => 'id' in file && !own.has(file.id)),
  );
  const rest = Object.entries(given).filter(([key]) => !foreign.includes(key));
  const moved = await keepInline(db, of, rest);
  const known = (file: Named) =>
    'id' in file ? (own.get(file.id) ?? null) : (moved.get(file.content) ?? null);
  return { answers: mapFiles(Object.fromEntries(rest), known) as Answers, foreign };
}

/** Each text once, however often it stands in the answers. */
async function keepInline(db: Db, { workspaceId, responseId }: Naming, answers: unknown) {
  const moved = new Map<string, FileReference>();
  for (const file of filesIn(answers)) {
    if ('id' in file || moved.has(file.content)) continue;
    const bytes = bytesOf(file.content);
    async function* whole() {
      yield bytes;
    }
    const received = await receiveBytes(workspaceId, whole(), { most: bytes.length });
    const reference = referenceTo({ ...received, name: file.name, type: file.type });
    const { name, type: mediaType } = reference;
    await keepFile(db, received, { owner: filesOfResponse(responseId), name, mediaType });
    moved.set(file.content, reference);
  }
  return moved;
}

/** "data:image/png;base64,AAAA", or the letters themselves. */
function bytesOf(content: string): Buffer {
  const comma = content.indexOf(',');
  const text = content.slice(comma + 1);
  if (/;base64$/i.test(content.slice(0, Math.max(comma, 0)))) return Buffer.from(text, 'base64');
  try {
    return Buffer.from(decodeURIComponent(text));
  } catch {
    return Buffer.from(text);
  }
}

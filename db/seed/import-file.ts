import { importFile } from '../../app/domain/imports/import-file.server';
import type { Db } from '../client';
import type { ImportKind } from '../schema';
import type { StoryFile } from './story';
import { importFinished } from './wait';

/** Uploads a file with the mapping as it was recognised; where a worker was quicker, waits for it. */
export async function importStoryFile(
  db: Db,
  { workspaceId, founderId }: { workspaceId: string; founderId: string },
  file: StoryFile & { kind: ImportKind },
): Promise<void> {
  const content = new TextEncoder().encode(file.content);
  const upload = { fileName: file.fileName, kind: file.kind, content, createdBy: founderId };
  const imported = await importFile(db, workspaceId, upload);
  if (!imported.ok) throw new Error(`${file.fileName}: ${JSON.stringify(imported)}`);
  await importFinished(db, imported.import.id);
}

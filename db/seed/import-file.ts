import { confirmMapping } from '../../app/domain/imports/confirm-mapping.server';
import { getImport } from '../../app/domain/imports/imports.server';
import { startImport } from '../../app/domain/imports/start-import.server';
import type { Db } from '../client';
import type { StoryFile } from './story';
import { importFinished } from './wait';

/** Uploads a file, takes the mapping as it was recognised, and waits until the job has stored it. */
export async function importFile(
  db: Db,
  { workspaceId, founderId }: { workspaceId: string; founderId: string },
  file: StoryFile & { kind: 'customers' | 'purchases' },
): Promise<void> {
  const content = new TextEncoder().encode(file.content);
  const upload = { fileName: file.fileName, kind: file.kind, content, createdBy: founderId };
  const started = await startImport(db, workspaceId, upload);
  if (!started.ok) throw new Error(`${file.fileName}: ${started.error.code}`);
  const made = await getImport(db, workspaceId, started.importId);
  const confirmed = await confirmMapping(db, made, made.mapping);
  if (!confirmed.ok) throw new Error(`${file.fileName}: ${JSON.stringify(confirmed.errors)}`);
  await importFinished(db, made.id);
}

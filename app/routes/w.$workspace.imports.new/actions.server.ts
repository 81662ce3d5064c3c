import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { removeBytes } from '~/domain/files/erase-files.server';
import { importKinds } from '~/domain/imports/fields';
import type { FileError } from '~/domain/imports/file/file-error';
import { receiveUpload } from '~/domain/imports/file/receive-file.server';
import { startImport } from '~/domain/imports/start-import.server';
import { refused } from '~/forms/outcome';
import type { IncomingFile } from '~/forms/read-parts.server';
import { reply } from '~/forms/reply.server';
import { paths } from '~/paths';
import { readUpload } from './read-upload.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const { file, kind } = await readUpload(request, keepInStore(workspace.id));
  if (!file) return reply(refused({ file: 'noFile' }, { kind }));
  if (!file.received) return reply(refused({ file: 'tooLarge' }, { kind }));
  const started = await startImport(database(), workspace.id, {
    fileName: file.name,
    received: file.received,
    kind: importKinds.find((one) => one === kind) ?? null,
    createdBy: user.id,
    signal: request.signal,
  });
  if (!started.ok) return reply(refused(whatIsWrong(started.error), { kind }));
  return redirect(paths.import(workspace.slug, started.importId));
}

/** The row is told beside what is wrong, where one is to blame. */
const whatIsWrong = ({ code, row }: Pick<FileError, 'code' | 'row'>): Record<string, string> => ({
  file: code,
  ...(row !== null && { row: `atRow:${row}` }),
});

/** The file goes into the store as it comes; of one that is too large nothing stays there. */
const keepInStore =
  (workspaceId: string) =>
  async ({ name, bytes, isTooLarge }: IncomingFile) => {
    const received = await receiveUpload(workspaceId, bytes);
    if (!isTooLarge()) return { name, received };
    await removeBytes([received]);
    return { name, received: null };
  };

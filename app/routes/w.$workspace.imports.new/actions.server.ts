import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { startImport } from '~/domain/imports/start-import.server';
import { paths } from '~/paths';
import { keepInStore } from './keep-in-store.server';
import { readUpload } from './read-upload.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const { file, kind } = await readUpload(request, keepInStore(workspace.id));
  if (!file) return refused('noFile', kind);
  if (!file.received) return refused('tooLarge', kind);
  const started = await startImport(database(), workspace.id, {
    fileName: file.name,
    received: file.received,
    kind: kind === 'customers' || kind === 'purchases' ? kind : null,
    createdBy: user.id,
    signal: request.signal,
  });
  if (!started.ok) return refused(started.error.code, kind, started.error.row);
  return redirect(paths.import(workspace.slug, started.importId));
}

const refused = (code: string, kind: string, row: number | null = null) =>
  data({ code, kind, row }, { status: 400 });

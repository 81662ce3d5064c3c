import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findFileOf } from '~/domain/files/files.server';
import { sendFile } from '~/domain/files/send-file.server';
import { findImport } from '~/domain/imports/imports.server';
import { notFound } from '~/http';

/** The file as it was uploaded, while the import still needs it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'edit');
  const found = await findImport(database(), workspace.id, params.import ?? '');
  if (!found) throw notFound();
  const file = await findFileOf(database(), workspace.id, { kind: 'import', id: found.id });
  if (!file) throw notFound();
  return sendFile(request, file, context.drained);
}

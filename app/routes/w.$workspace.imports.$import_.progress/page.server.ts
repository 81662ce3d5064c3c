import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findImport } from '~/domain/imports/imports.server';
import { watchImport } from '~/domain/imports/watch-import.server';
import { notFound } from '~/http';

/** Asked again and again while an import runs. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const found = await findImport(database(), workspace.id, params.import ?? '');
  if (!found) throw notFound();
  return json(await watchImport(database(), found));
}

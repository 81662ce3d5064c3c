import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { cancelImport, discardImport } from '~/domain/imports/cancel-import.server';
import type { MappingErrors } from '~/domain/imports/check-mapping';
import {
  changeKind,
  confirmMapping,
  continueImport,
  saveMapping,
} from '~/domain/imports/confirm-mapping.server';
import { findImport, type Import } from '~/domain/imports/imports.server';
import { undoImport } from '~/domain/imports/undo-import.server';
import { readFields } from '~/forms/read-form.server';
import { badRequest, notFound } from '~/http';
import { paths } from '~/paths';
import { mappingLists, readMappingForm } from './read-mapping-form.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const found = await findImport(database(), workspace.id, params.import ?? '');
  if (!found) throw notFound();
  const form = await readFields(request, { lists: mappingLists(found.kind) });
  const answer = await actOnImport(database(), found, { form, by: user.id });
  if (answer === 'discarded') return redirect(paths.newImport(workspace.slug));
  if (answer === 'done') return redirect(paths.import(workspace.slug, found.id));
  return data(answer, { status: answer.errors ? 400 : 200 });
}

/** Each button of the page sends its intent. */
export async function actOnImport(
  db: Db,
  of: Import,
  { form, by }: { form: FormData; by: string },
): Promise<'done' | 'discarded' | { errors: MappingErrors | null }> {
  switch (form.get('intent')) {
    case 'preview':
      await saveMapping(db, of, readMappingForm(form, of));
      return { errors: null };
    case 'run': {
      const mapping = await saveMapping(db, of, readMappingForm(form, of));
      const confirmed = await confirmMapping(db, of, mapping, { by });
      return confirmed.ok ? 'done' : { errors: confirmed.errors };
    }
    case 'kind':
      await changeKind(db, of, of.kind === 'customers' ? 'purchases' : 'customers');
      return 'done';
    case 'discard':
      await discardImport(db, { ...of, by });
      return 'discarded';
    case 'cancel':
      await cancelImport(db, { ...of, by });
      return 'done';
    case 'continue':
      await continueImport(db, of, by);
      return 'done';
    case 'undo':
      await undoImport(db, { ...of, by });
      return 'done';
    default:
      throw badRequest('Unknown intent');
  }
}

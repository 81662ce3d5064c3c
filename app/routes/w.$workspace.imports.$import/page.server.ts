import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findFileOf } from '~/domain/files/files.server';
import { previewUndo } from '~/domain/history/undo-import.server';
import { readStatus } from '~/domain/imports/cells/status';
import { normalizeWord } from '~/domain/imports/cells/text';
import { hasUnclearDates } from '~/domain/imports/check-mapping';
import { FileError } from '~/domain/imports/file/file-error';
import { findImporter } from '~/domain/imports/importers';
import {
  countCreated,
  countRejections,
  findImport,
  findSameFile,
  type Import,
  listRejections,
  progressOf,
} from '~/domain/imports/imports.server';
import { columnsOf } from '~/domain/imports/mapping';
import { previewImport } from '~/domain/imports/preview-import.server';
import { watchImport } from '~/domain/imports/watch-import.server';
import { type Paging, pagingOf } from '~/forms/page-number';
import { notFound } from '~/http';
import { isUnderWay } from '~/jobs/run-status';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const found = await findImport(database(), workspace.id, params.import ?? '');
  if (!found) throw notFound();
  const paging = pagingOf(new URL(request.url).searchParams, REJECTIONS_ON_A_PAGE);
  return {
    workspaceSlug: workspace.slug,
    canEdit: can.edit,
    ...(await showImport(database(), found, paging)),
  };
}

const REJECTIONS_ON_A_PAGE = 50;

/** What the page shows depends on how far the import has come. */
async function showImport(db: Db, of: Import, paging: Paging) {
  const hasFile = await hasOriginal(db, of);
  if (of.status === 'uploaded') return { ...(await showMapping(db, of)), hasFile };
  if (isUnderWay(of.status)) return { step: 'run' as const, ...(await watchImport(db, of)) };
  return {
    step: 'result' as const,
    ...progressOf(of),
    hasFile,
    error: of.error,
    created: await countCreated(db, of),
    undoing: of.status === 'undone' ? null : await previewUndo(db, of),
    reasons: await countRejections(db, of),
    rejections: await listRejections(db, of, paging),
    ...paging,
  };
}

async function showMapping(db: Db, of: Import) {
  const same = await findSameFile(db, of);
  return {
    step: 'mapping' as const,
    ...progressOf(of),
    reading: of.reading,
    mapping: of.mapping,
    isRecognised: findImporter(of.reading.importer)?.recognises(headersOf(of)) ?? false,
    asksDateOrder: hasUnclearDates(of.kind, of.reading, of.mapping),
    statusWords: statusWordsOf(of),
    sameFileAt: same?.finishedAt ?? null,
    ...(await showPreview(db, of)),
  };
}

/** Without its bytes an import cannot be previewed, but it can be discarded. */
async function showPreview(db: Db, of: Import) {
  try {
    return { preview: await previewImport(db, of, of.mapping), fileError: null };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { preview: [], fileError: error.code };
  }
}

const hasOriginal = async (db: Db, { workspaceId, id }: Import): Promise<boolean> =>
  (await findFileOf(db, workspaceId, { kind: 'import', id })) !== null;

const headersOf = (of: Import) => of.reading.columns.map((column) => column.header);

/** Every word of the status column with what it means now; empty where nobody knows. */
function statusWordsOf({ reading, mapping, kind }: Import) {
  const [header] = kind === 'purchases' ? columnsOf(mapping, 'status') : [];
  const words = reading.columns.find((column) => column.header === header)?.words ?? [];
  return words.map((word) => {
    const taught = mapping.statusWords[normalizeWord(word)];
    const known = readStatus(word);
    return { word, status: taught ?? known ?? mapping.otherStatus ?? '', isKnown: known !== null };
  });
}

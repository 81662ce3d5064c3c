import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findImport } from '~/domain/imports/imports.server';
import { writeRejections } from '~/domain/imports/write-rejections.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

/** The rows that were not stored, as a file that opens in Excel. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const found = await findImport(database(), workspace.id, params.import ?? '');
  if (!found) throw notFound();
  const locale = requestLocale(request);
  const { t } = i18nFor(locale);
  const file = writeRejections(database(), found, {
    locale,
    header: [
      t('imports.csv.row'),
      t('imports.csv.reason'),
      t('imports.csv.field'),
      t('imports.csv.value'),
    ],
    nameReason: (reason) => t(`imports.reasonNames.${reason}`),
    nameField: (field) => t(`imports.fields.${field}`),
  });
  return new Response(createReadableStreamFromReadable(Readable.from(file)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="rejections-${found.id.slice(0, 8)}.csv"`,
    },
  });
}

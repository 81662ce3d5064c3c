import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/db.server';
import { findScreenerFile } from '~/domain/reports/screener/find-screener-file.server';
import { screenerTarget } from '~/domain/reports/screener/screener-file';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

/** The screener an address names, in the reader's language; 404 where the workspace has none. */
export async function requireScreener(
  workspaceId: string,
  { request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>,
) {
  const target = screenerTarget(params.target);
  if (!target) throw notFound();
  const locale = requestLocale(request);
  const { t } = i18nFor(locale);
  const asked = { reportId: params.report ?? '', target, t, locale };
  const found = await findScreenerFile(database(), workspaceId, asked);
  if (!found?.screener) throw notFound();
  return { target, locale, t, report: found.report, screener: found.screener };
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/db.server';
import { cardTarget } from '~/domain/reports/screener/card';
import { findCard } from '~/domain/reports/screener/find-card.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

/** The card an address names, in the reader's language; 404 where the workspace has none. */
export async function requireCard(
  workspaceId: string,
  { request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>,
) {
  const target = cardTarget(params.card);
  if (!target) throw notFound();
  const locale = requestLocale(request);
  const { t } = i18nFor(locale);
  const asked = { reportId: params.report ?? '', target, t, locale };
  const found = await findCard(database(), workspaceId, asked);
  if (!found?.card) throw notFound();
  return { target, locale, t, report: found.report, card: found.card };
}

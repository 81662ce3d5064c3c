import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { cardTarget } from '~/domain/reports/screener/card';
import { findCard } from '~/domain/reports/screener/find-card.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

/** The card as a file that can be scored alone: `aseg-screener/1`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const target = cardTarget(params.card);
  if (!target) throw notFound();
  const locale = requestLocale(request);
  const asked = { reportId: params.report ?? '', target, t: i18nFor(locale).t, locale };
  const found = await findCard(database(), workspace.id, asked);
  if (!found?.card) throw notFound();
  return new Response(`${JSON.stringify(found.card, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="screener-${target}-${found.card.source.reportDate}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}

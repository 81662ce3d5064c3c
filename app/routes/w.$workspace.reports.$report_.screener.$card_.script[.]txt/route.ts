import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { cardTarget } from '~/domain/reports/screener/card';
import { findCard } from '~/domain/reports/screener/find-card.server';
import { phoneScript, scriptText } from '~/domain/reports/screener/script';
import { notFound } from '~/http';
import { formatNumber } from '~/i18n/format';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

/** The phone script as plain text; the mark at its start tells Windows that it is UTF-8. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const target = cardTarget(params.card);
  if (!target) throw notFound();
  const locale = requestLocale(request);
  const { t } = i18nFor(locale);
  const asked = { reportId: params.report ?? '', target, t, locale };
  const found = await findCard(database(), workspace.id, asked);
  if (!found?.card) throw notFound();
  const number = (value: number, digits?: number) => formatNumber(value, locale, digits);
  const script = phoneScript(found.card, t, number);
  return new Response(`\ufeff${scriptText(script, t)}`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="phone-script-${target}.txt"`,
      'Cache-Control': 'no-store',
    },
  });
}

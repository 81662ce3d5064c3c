import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { phoneScript, scriptText } from '~/domain/reports/screener/script';
import { formatNumber } from '~/i18n/format';
import { requireScreener } from '../w.$workspace.reports.$report_.screener.$target/require-screener.server';

/** The phone script as plain text; the mark at its start tells Windows that it is UTF-8. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const { screener, target, locale, t } = await requireScreener(workspace.id, { request, params });
  const number = (value: number, digits?: number) => formatNumber(value, locale, digits);
  return new Response(`\ufeff${scriptText(phoneScript(screener, t, number), t)}`, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="phone-script-${target}.txt"`,
    },
  });
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { requireCard } from '../w.$workspace.reports.$report_.screener.$card/require-card.server';

/** The card as a file that can be scored alone: `aseg-screener/1`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const { card, target } = await requireCard(workspace.id, { request, params });
  return new Response(`${JSON.stringify(card, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="screener-${target}-${card.source.reportDate}.json"`,
    },
  });
}

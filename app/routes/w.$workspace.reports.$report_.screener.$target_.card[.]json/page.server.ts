import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { requireScreener } from '../w.$workspace.reports.$report_.screener.$target/require-screener.server';

/** The screener as a file that can be scored alone: `aseg-screener/1`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const { screener, target } = await requireScreener(workspace.id, { request, params });
  return new Response(`${JSON.stringify(screener, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="screener-${target}-${screener.source.reportDate}.json"`,
    },
  });
}

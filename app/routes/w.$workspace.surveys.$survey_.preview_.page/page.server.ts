import type { LoaderFunctionArgs } from '@remix-run/node';
import { inWords } from '~/answering/page/in-words.server';
import { getPreviewed } from '~/answering/preview/get-previewed.server';
import { previewPage } from '~/answering/preview/preview-page.server';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';

/** What customers see of the draft, as a page of its own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'read');
  return inWords(request, async () =>
    previewPage(request, await getPreviewed(database(), member, params.survey)),
  );
}

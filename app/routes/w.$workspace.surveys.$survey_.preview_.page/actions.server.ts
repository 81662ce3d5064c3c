import type { ActionFunctionArgs } from '@remix-run/node';
import { inWords } from '~/answering/page/in-words.server';
import { getPreviewed } from '~/answering/preview/get-previewed.server';
import { previewForm } from '~/answering/preview/preview-page.server';
import { assertSameOrigin, requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'read');
  assertSameOrigin(request);
  return inWords(request, async () =>
    previewForm(request, await getPreviewed(database(), member, params.survey)),
  );
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { sendFile } from '~/domain/files/send-file.server';
import { findAnswerFile } from '~/domain/responses/files/find-answer-files.server';
import { notFound } from '~/http';

/** What a customer sent with her answers: a download, whatever it claims to be. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const asked = { responseId: params.response ?? '', fileId: params.file ?? '' };
  const file = await findAnswerFile(database(), workspace.id, asked);
  if (!file) throw notFound();
  return sendFile(request, file, context.drained);
}

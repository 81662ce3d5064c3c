import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { notFound } from '~/http';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const { id, title, status, definition } = survey;
  return { workspaceSlug: workspace.slug, survey: { id, title, status, definition } };
}

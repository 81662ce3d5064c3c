import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { hasFinishedResponse } from '~/domain/responses/revise-hypotheses.server';
import { findSurvey, listHypotheses } from '~/domain/surveys/surveys.server';
import { notFound } from '~/http';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const { id, title, status, definition } = survey;
  const isClosed = await hasFinishedResponse(database(), survey.id);
  return {
    workspaceSlug: workspace.slug,
    survey: { id, title, status, definition },
    hypotheses: await listHypotheses(database(), workspace.id, survey.id),
    isClosed,
    canWrite: can.edit && !isClosed,
  };
}

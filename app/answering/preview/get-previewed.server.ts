import type { Db } from '#db/client';
import { findSurvey } from '~/domain/surveys/surveys.server';
import type { Workspace } from '~/domain/workspaces/members.server';
import { notFound } from '~/http';
import type { Previewing } from './preview-page.server';

/** The draft as it is now; 404 for a survey that is not of this workspace. */
export async function getPreviewed(
  db: Db,
  { workspace, user }: { workspace: Workspace; user: { id: string } },
  surveyId: string | undefined,
): Promise<Previewing> {
  const survey = await findSurvey(db, workspace.id, surveyId ?? '');
  if (!survey) throw notFound();
  return { userId: user.id, company: workspace.name, look: workspace.look, survey };
}

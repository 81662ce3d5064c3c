import type { ActionFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { reviseHypotheses } from '~/domain/responses/revise-hypotheses.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { refused } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { notFound } from '~/http';
import { readHypotheses } from './read-hypotheses';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const read = readHypotheses(await readFields(request), survey.definition);
  if (!read.ok) return reply(read);
  const { hypotheses } = read;
  const guesses = { written: hypotheses, by: user.id };
  const revised = await reviseHypotheses(database(), workspace.id, survey.id, guesses);
  return reply(revised.ok ? { ok: true } : refused({ '': 'closed' }));
}

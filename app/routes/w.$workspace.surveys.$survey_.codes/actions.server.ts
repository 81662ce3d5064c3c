import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { type CodeProblem, inOneLine, readWords } from '~/domain/codes/code';
import { removeCode, writeCode } from '~/domain/codes/write-code.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import type { Asked } from '~/forms/by-intent';
import { byIntent } from '~/forms/by-intent';
import { checkFields, typed } from '~/forms/check-fields';
import { type Outcome, refused } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { badRequest, notFound } from '~/http';
import { afterSaving, paths } from '~/paths';

type AskedOf = Asked<{ surveyId: string }>;
type Became = Outcome<object, EnteredCode> | Response;

/** What was sent and could not be stored. */
export interface EnteredCode {
  id: string;
  name: string;
  words: string[];
}

const code = z.object({ id: typed, name: typed, word: z.array(z.string()), more: typed });

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'edit');
  const survey = await findSurvey(database(), member.workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const form = await readFields(request, { lists: ['word'] });
  const act = byIntent(form, { report, remove, write });
  return reply(await act({ ...member, form, surveyId: survey.id }));
}

async function report({ workspace, user, surveyId }: AskedOf): Promise<Became> {
  const wanted = { requestedBy: user.id, seed: REPORT_SEED, now: new Date() };
  const { analysisId } = await requestAnalysis(database(), workspace.id, surveyId, wanted);
  return redirect(paths.analysis(workspace.slug, analysisId));
}

/** Nothing to change where it was removed in another window: the page shows what is there. */
async function remove({ workspace, user, form, surveyId }: AskedOf): Promise<Became> {
  const removal = { codeId: String(form.get('id') ?? ''), by: user.id, now: new Date() };
  const removed = await removeCode(database(), workspace.id, surveyId, removal);
  const codes = paths.surveyCodes(workspace.slug, surveyId);
  return redirect(removed ? afterSaving(codes, removed.eventId) : codes);
}

async function write({ workspace, user, form, surveyId }: AskedOf): Promise<Became> {
  const read = checkFields(form, code);
  if (!read.ok) throw badRequest('The code cannot be read');
  const { id, name, word, more } = read.value;
  const entered = { id, name: inOneLine(name), words: readWords([...word, more]) };
  const wish = { ...entered, by: user.id, now: new Date() };
  const written = await writeCode(database(), workspace.id, surveyId, wish);
  if (!written.ok) return refused({ [fieldOf(written.error)]: written.error }, entered);
  return redirect(afterSaving(paths.surveyCodes(workspace.slug, surveyId), written.eventId));
}

const fieldOf = (problem: CodeProblem): string => (problem.startsWith('name') ? 'name' : 'more');

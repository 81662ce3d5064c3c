import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { type CodeProblem, inOneLine, readWords } from '~/domain/codes/code';
import { removeCode, writeCode } from '~/domain/codes/write-code.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { afterSaving, paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const survey = await findSurvey(database(), workspace.id, params.survey ?? '');
  if (!survey) throw notFound();
  const form = await readFields(request, { lists: ['word'] });
  const now = new Date();
  if (form.get('intent') === 'report') {
    const asked = { requestedBy: user.id, seed: REPORT_SEED, now };
    const { analysisId } = await requestAnalysis(database(), workspace.id, survey.id, asked);
    return redirect(paths.analysis(workspace.slug, analysisId));
  }
  const of = { workspaceId: workspace.id, surveyId: survey.id };
  const changed = await changeCodes(database(), of, form, { userId: user.id, now });
  if (!changed) return null;
  const codes = paths.surveyCodes(workspace.slug, survey.id);
  return changed.ok ? redirect(afterSaving(codes, changed.eventId)) : data(changed, 400);
}

export type CodesChanged =
  | { ok: true; eventId: string | null }
  | { ok: false; error: CodeProblem; id: string; name: string; words: string[] };

export type FailedCode = Extract<CodesChanged, { ok: false }>;

interface By {
  userId: string;
  now: Date;
}

/** Null where there is nothing to change: the code was removed in another window. */
export async function changeCodes(
  db: Db,
  of: { workspaceId: string; surveyId: string },
  form: FormData,
  { userId: by, now }: By,
): Promise<CodesChanged | null> {
  const { workspaceId, surveyId } = of;
  const id = String(form.get('id') ?? '');
  if (form.get('intent') === 'remove') {
    const removed = await removeCode(db, workspaceId, surveyId, { codeId: id, by });
    return removed && { ok: true, ...removed };
  }
  const name = inOneLine(String(form.get('name') ?? ''));
  const words = readWords([...form.getAll('word'), form.get('more') ?? ''].map(String));
  const written = await writeCode(db, workspaceId, surveyId, { id, name, words, by, now });
  return written.ok ? written : { ok: false, error: written.error, id, name, words };
}

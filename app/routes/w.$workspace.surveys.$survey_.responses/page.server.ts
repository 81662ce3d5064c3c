import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { encodeSurvey } from '#surveys/encode';
import { type QuestionSummary, summarizeQuestion } from '#surveys/summary';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { scorerOf } from '~/domain/reports/screener/score-answers';
import { findStudy } from '~/domain/responses/answer-rows.server';
import { listAnswerFiles } from '~/domain/responses/files/find-answer-files.server';
import { countResponses, listResponses } from '~/domain/responses/responses.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { pagingOf } from '~/forms/page-number';
import { notFound } from '~/http';
import { requestLocale } from '~/i18n/i18n.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const asked = { surveyId: params.survey ?? '', request };
  const page = await findResponsesPage(database(), workspace.id, asked);
  if (!page) throw notFound();
  return { ...page, workspaceSlug: workspace.slug, canEdit: can.edit };
}

const PAGE_SIZE = 25;

const SHOWN_TEXTS = 5;

interface Asked {
  surveyId: string;
  request: Request;
}

async function findResponsesPage(db: Db, workspaceId: string, { surveyId, request }: Asked) {
  const survey = await findSurvey(db, workspaceId, surveyId);
  if (!survey) return null;
  const study = await findStudy(db, workspaceId, surveyId);
  const answers = study?.rows.map((row) => row.answers) ?? [];
  const options = { locale: requestLocale(request) };
  const questions = study ? encodeSurvey(study.definition, answers, options) : [];
  const paging = pagingOf(new URL(request.url).searchParams, PAGE_SIZE);
  const listed = await listResponses(db, workspaceId, surveyId, paging);
  const files = await listAnswerFiles(db, workspaceId, listed);
  const scorer = scorerOf(survey.screener);
  return {
    survey: { id: survey.id, title: survey.title, status: survey.status },
    counts: await countResponses(db, workspaceId, surveyId),
    summaries: questions.map((question) => short(summarizeQuestion(question))),
    ...paging,
    screener: scorer && {
      ...scorer.screener,
      flaggedCount: answers.filter((given) => scorer.score(given).flagged).length,
    },
    responses: listed.map(({ answers: given, ...row }) => ({
      ...row,
      scored: scorer?.score(given) ?? null,
      files: (files.get(row.id) ?? []).map(({ id, name, size }) => ({ id, name, size })),
    })),
  };
}

/** The page shows a few texts; how many there are is said. */
function short(summary: QuestionSummary) {
  return {
    ...summary,
    texts: [...new Set(summary.texts.slice(-SHOWN_TEXTS))],
    textCount: summary.texts.length,
  };
}

export type Summary = ReturnType<typeof short>;

export type ResponsesPage = NonNullable<Awaited<ReturnType<typeof findResponsesPage>>> & {
  workspaceSlug: string;
};

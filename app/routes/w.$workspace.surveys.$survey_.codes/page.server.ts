import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { type Code, MOST_WORDS, readWords, sameCodes } from '~/domain/codes/code';
import { listCodes } from '~/domain/codes/codes.server';
import {
  chosenAmong,
  coverageOf,
  frequentWords,
  type OpenAnswers,
} from '~/domain/codes/covered-answers';
import { findOpenAnswers } from '~/domain/codes/open-answers.server';
import { findLatestReportOf } from '~/domain/reports/reports.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { notFound } from '~/http';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const asked = { surveyId: params.survey ?? '', request };
  const page = await findCodesPage(database(), workspace.id, asked);
  if (!page) throw notFound();
  return { ...page, workspaceSlug: workspace.slug, canEdit: can.edit };
}

interface Asked {
  surveyId: string;
  request: Request;
}

/** What is chosen stands in the address: `?word=price&word=cost`, or `?code=...` of one to change. */
async function findCodesPage(db: Db, workspaceId: string, { surveyId, request }: Asked) {
  const survey = await findSurvey(db, workspaceId, surveyId);
  if (!survey) return null;
  const codes = await listCodes(db, workspaceId, surveyId);
  const answers = (await findOpenAnswers(db, workspaceId, surveyId)) ?? NOTHING;
  const search = new URL(request.url).searchParams;
  const editing = codes.find(({ id }) => id === search.get('code')) ?? null;
  const asked = readWords([...search.getAll('word'), search.get('more') ?? '']);
  const isUntouched = asked.length === 0 && !search.has('none');
  const chosen = isUntouched ? (editing?.words ?? []) : asked;
  const report = await findLatestReportOf(db, workspaceId, surveyId);
  // More words are no code; an address can hold thousands.
  const words = chosen.slice(0, MOST_WORDS);
  const [preview] = words.length > 0 ? coverageOf(answers, [{ name: '', words }]) : [];
  return {
    survey: { id: survey.id, title: survey.title, status: survey.status },
    codes: withCoverage(answers, codes),
    answers: { read: answers.read, all: answers.all, questions: answers.questions.length },
    list: chosenAmong(frequentWords(answers), { chosen, codes, language: answers.language }),
    editing,
    preview: preview ?? null,
    reportId: report?.id ?? null,
    reportIsOlder: report !== null && !sameCodes(report.codes, codes),
  };
}

const NOTHING: OpenAnswers = { language: 'en', questions: [], read: 0, all: 0 };

function withCoverage(answers: OpenAnswers, codes: Code[]) {
  const coverage = coverageOf(answers, codes);
  return codes.map((code, at) => {
    const { count, total, byQuestion } = coverage[at]!;
    return { ...code, count, total, byQuestion };
  });
}

export type CodesData = NonNullable<Awaited<ReturnType<typeof findCodesPage>>>;

export type CodesPage = CodesData & { workspaceSlug: string; canEdit: boolean };

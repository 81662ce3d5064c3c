import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { reportCodes, reportCustomers, reportQuotes, responses } from '#db/schema';
import { encodeSurvey } from '#surveys/encode';
import { mergeDefinitions } from '#surveys/merge-definitions';
import { quoteText } from '~/analysis/words/quote-text';
import { listPublications } from '~/domain/surveys/surveys.server';
import type { ShownQuote } from '../shown-report';
import type { StandingWords } from './show-report';

interface Of {
  workspaceId: string;
  id: string;
  surveyId: string;
}

/** Looks up the words a report refers to: those of withdrawn answers and codes are gone. */
export async function findStandingWords(db: Db, report: Of): Promise<StandingWords> {
  const found = await db
    .select({ position: reportCodes.position, words: reportCodes.words })
    .from(reportCodes)
    .where(
      and(eq(reportCodes.workspaceId, report.workspaceId), eq(reportCodes.reportId, report.id)),
    );
  return {
    quotes: await findQuotes(db, report),
    codeWords: new Map(found.map(({ position, words }) => [position, words])),
  };
}

async function findQuotes(db: Db, report: Of): Promise<Map<string, ShownQuote[]>> {
  const found = await listReferences(db, report);
  if (found.length === 0) return new Map();
  const answerOf = await readerOf(db, report, found);
  const byPlace = new Map<string, ShownQuote[]>();
  found.forEach((reference, at) => {
    const text = quoteText(answerOf(reference, at), reference);
    const shown = shownOf(reference, text);
    byPlace.set(reference.place, [...(byPlace.get(reference.place) ?? []), shown]);
  });
  return byPlace;
}

function shownOf({ question, grade }: Reference, text: string): ShownQuote {
  if (text === '') return { question, text, withdrawn: true };
  return { question, text, ...(grade && { grade }) };
}

type Reference = Awaited<ReturnType<typeof listReferences>>[number];

const listReferences = (db: Db, { workspaceId, id }: Of) =>
  db
    .select({
      place: reportQuotes.place,
      question: reportQuotes.question,
      key: reportQuotes.questionKey,
      row: reportQuotes.questionRow,
      from: reportQuotes.from,
      to: reportQuotes.to,
      grade: reportCustomers.fine,
      answers: responses.answers,
    })
    .from(reportQuotes)
    // Without its customer a response is withdrawn.
    .leftJoin(
      responses,
      and(eq(responses.id, reportQuotes.responseId), sql`${responses.customerId} is not null`),
    )
    .leftJoin(
      reportCustomers,
      and(
        eq(reportCustomers.reportId, reportQuotes.reportId),
        eq(reportCustomers.customerId, responses.customerId),
      ),
    )
    .where(and(eq(reportQuotes.workspaceId, workspaceId), eq(reportQuotes.reportId, id)))
    .orderBy(asc(reportQuotes.place), asc(reportQuotes.position));

/** Reads the answers as the analysis read them: what was quoted may stand deep in an answer. */
async function readerOf(db: Db, { workspaceId, surveyId }: Of, references: Reference[]) {
  const versions = await listPublications(db, workspaceId, surveyId);
  const questions = encodeSurvey(
    mergeDefinitions(versions.map(({ definition }) => definition)),
    references.map(({ answers }) => answers ?? {}),
    // Titles are kept with the quote.
    { locale: 'default' },
  );
  const texts = questions.filter((question) => question.kind === 'text');
  return ({ key, row }: Reference, at: number): string => {
    const asked = texts.find((text) => text.key === key && (text.row ?? null) === row);
    return asked?.values[at] ?? '';
  };
}

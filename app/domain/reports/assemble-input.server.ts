import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { workspaces } from '#db/schema';
import { encodeSurvey } from '#surveys/encode';
import type { AnalysisInput } from '~/analysis/input';
import type { Code } from '~/domain/codes/code';
import { listCodes } from '~/domain/codes/codes.server';
import { listCustomerRows, listPurchaseRows } from '~/domain/grades/behaviour-rows.server';
import { type AnswerRow, findStudy } from '~/domain/responses/answer-rows.server';
import { commonestLocale } from '~/domain/responses/commonest-locale.server';
import { dayIn } from '~/i18n/time-zone';

/** Said to the founder in her language: `reports.analysis.errors.<reason>`. */
export class CannotAnalyse extends Error {
  constructor(readonly reason: 'noPublication' | 'noAnswers') {
    super(`No analysis is possible: ${reason}`);
  }
}

export interface Assembled {
  input: AnalysisInput;
  /** Finished answers it was made from, linked or not. */
  answers: number;
  /** As in `input.codes`. */
  codes: Code[];
}

/** Everything an analysis reads, as plain rows: what customers say joined to what they do. */
export async function assembleInput(
  db: Db,
  workspaceId: string,
  surveyId: string,
  now: Date,
): Promise<Assembled> {
  const study = await findStudy(db, workspaceId, surveyId);
  if (!study) throw new CannotAnalyse('noPublication');
  if (study.rows.length === 0) throw new CannotAnalyse('noAnswers');
  const { timeZone, ...money } = await getSettings(db, workspaceId);
  const customers = await listCustomerRows(db, workspaceId);
  const linked = linkedRows(study.rows, new Set(customers.map(({ id }) => id)));
  const language = await commonestLocale(db, workspaceId, surveyId);
  const codes = await listCodes(db, workspaceId, surveyId);
  const input: AnalysisInput = {
    ...money,
    asOf: dayIn(timeZone, now),
    language,
    customers,
    purchases: await listPurchaseRows(db, workspaceId),
    questions: encodeSurvey(
      study.definition,
      linked.map(({ answers }) => answers),
      { locale: language },
    ),
    respondents: linked.map(({ customerId }) => customerId),
    setAside: { unknownCustomers: study.rows.length - linked.length, olderDuplicates: 0 },
    hypotheses: study.hypotheses,
    codes: codes.map(({ name, words }) => ({ name, words })),
  };
  return { input, answers: study.rows.length, codes };
}

async function getSettings(db: Db, workspaceId: string) {
  const [workspace] = await db
    .select({
      baseCurrency: workspaces.currency,
      exchangeRates: workspaces.exchangeRates,
      gradeRule: workspaces.gradeRule,
      timeZone: workspaces.timeZone,
    })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  if (!workspace) throw new Error(`No workspace ${workspaceId}`);
  return workspace;
}

/** The answers of customers; a customer answers a survey once. */
function linkedRows(answered: AnswerRow[], customers: Set<string>) {
  return answered.filter(
    (row): row is AnswerRow & { customerId: string } =>
      row.customerId !== null && customers.has(row.customerId),
  );
}

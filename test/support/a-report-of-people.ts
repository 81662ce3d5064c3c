// A report whose people are rows of their own, as an analysis leaves it.
import type { Db } from '#db/client';
import { codes, type surveys } from '#db/schema';
import { openQuestions } from '#test/fixtures/reports/questionnaire';
import type { Report } from '~/analysis/report';
import { keepParts } from '~/domain/reports/parts/keep-parts.server';
import { peopleOf, splitReport } from '~/domain/reports/parts/split-report';
import { aCustomer, aPublication, aReport, aResponse } from './make';

/** Everybody who is quoted or graded otherwise than by the founder; `c7` has the external id `c7`. */
export async function aReportOfPeople(
  db: Db,
  survey: typeof surveys.$inferSelect,
  content: Report,
  overrides: Parameters<typeof aReport>[3] = {},
) {
  const { workspaceId } = survey;
  const publication = await aPublication(db, survey, { definition: withOpenQuestions(survey) });
  const customerIds = new Map<string, string>();
  const responses = new Map<string, Awaited<ReturnType<typeof aResponse>>>();
  for (const [named, answers] of answersOf(content)) {
    const customer = await aCustomer(db, workspaceId, { externalId: named });
    customerIds.set(named, customer.id);
    responses.set(named, await aResponse(db, publication, { customerId: customer.id, answers }));
  }
  const told = renamed(content, customerIds);
  const used = await storeCodes(db, survey, told);
  const report = await aReport(db, survey, told, overrides);
  const { quotes } = splitReport(told);
  const present = new Set(customerIds.values());
  const here = peopleOf(told).filter(({ customerId }) => present.has(customerId));
  const of = { workspaceId, surveyId: survey.id, reportId: report.id, codes: used };
  await keepParts(db, of, { people: [JSON.stringify(here)], quotes });
  return { report, publication, customerIds, responses, codes: used };
}

function answersOf(content: Report): Map<string, Record<string, string>> {
  const answers = new Map<string, Record<string, string>>();
  for (const { customerId } of content.grades.agreement?.differences ?? [])
    answers.set(customerId, {});
  for (const { customerId, key, text } of splitReport(content).quotes)
    answers.set(customerId, { ...answers.get(customerId), [key]: text });
  return answers;
}

const renamed = (content: Report, ids: Map<string, string>): Report =>
  JSON.parse(
    JSON.stringify(content).replace(/"(c\d+)"/g, (name, id) =>
      ids.has(id) ? `"${ids.get(id)}"` : name,
    ),
  );

async function storeCodes(
  db: Db,
  { id: surveyId, workspaceId }: typeof surveys.$inferSelect,
  report: Report,
) {
  const values = (report.codes ?? []).map(({ name, words }) => ({
    workspaceId,
    surveyId,
    name,
    words,
  }));
  return values.length > 0 ? db.insert(codes).values(values).returning() : [];
}

const withOpenQuestions = ({ definition }: { definition: Record<string, unknown> }) => ({
  pages: [
    ...((definition.pages as object[] | undefined) ?? [
      { name: 'asked', elements: definition.elements },
    ]),
    {
      name: 'words',
      elements: Object.entries(openQuestions).map(([name, title]) => ({
        type: 'comment',
        name,
        title,
      })),
    },
  ],
});

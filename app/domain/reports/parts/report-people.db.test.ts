import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { customers, reportCustomers } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { aReportOfPeople } from '#test/support/a-report-of-people';
import { freshDatabase } from '#test/support/database';
import { aSurvey, aWorkspace } from '#test/support/make';
import { keepParts } from './keep-parts.server';
import { listDifferences } from './report-people.server';
import { peopleOf } from './split-report';

it('far misses come first among the grades that differ', async () => {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db);
  const survey = await aSurvey(db, workspace.id);
  const { report, customerIds } = await aReportOfPeople(db, survey, segmentReport);
  const differing = await listDifferences(db, workspace.id, report.id);
  expect(differing.map(({ own, behaviour }) => own[0] + behaviour)).toEqual(['BA', 'AB']);
  const far = { ...peopleOf(segmentReport)[0]!, customerId: customerIds.get('c4')!, ownGrade: 'd' };
  const [gradedA] = await db
    .select()
    .from(customers)
    .where(eq(customers.id, customerIds.get('c4')!));
  await db.delete(reportCustomers).where(eq(reportCustomers.customerId, gradedA!.id));
  const of = { workspaceId: workspace.id, reportId: report.id, surveyId: survey.id, codes: [] };
  await keepParts(db, of, { people: [JSON.stringify([far])], quotes: [] });
  const [first] = await listDifferences(db, workspace.id, report.id);
  expect(first).toMatchObject({ own: 'd', behaviour: 'A', name: gradedA!.name });
});

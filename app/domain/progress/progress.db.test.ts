import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { analyses, reports, reviews } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  aPublication,
  aPurchase,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { readProgress } from './progress.server';

const db = await freshDatabase();

it('a workspace counts its own rows and nobody else’s', async () => {
  const [mine, other] = [await aWorkspace(db), await aWorkspace(db)];
  const customer = await aCustomer(db, mine.id);
  await aPurchase(db, customer);
  await aPurchase(db, await aCustomer(db, other.id));
  const survey = await aSurvey(db, mine.id);
  const publication = await aPublication(db, survey);
  await aResponse(db, publication, { customerId: customer.id });
  await aResponse(db, publication);
  await aResponse(db, publication, { finishedAt: null });
  expect(await readProgress(db, mine.id)).toMatchObject({
    customers: 1,
    purchases: 1,
    surveys: 1,
    publications: 1,
    answers: 2,
    linkedAnswers: 1,
    reports: 0,
    latest: { survey: survey.id, report: null },
  });
});

it('a report waits for a tracker until one has judged it', async () => {
  const { id: workspaceId } = await aWorkspace(db);
  const survey = await aSurvey(db, workspaceId);
  const named = { workspaceId, surveyId: survey.id };
  const analysis = { ...named, seed: 1 };
  const [run] = await db.insert(analyses).values(analysis).returning();
  const report = {
    ...named,
    analysisId: run!.id,
    verdict: 'segment' as const,
    answers: 20,
    content: { verdict: 'segment' as const, coverage: { respondents: 20 } },
  };
  const [made] = await db.insert(reports).values(report).returning();
  expect(await readProgress(db, workspaceId)).toMatchObject({
    reports: 1,
    unreviewed: 1,
    conclusive: 1,
    withSegment: 1,
  });
  const verdict = { reportId: made!.id, reviewerId: uuidv7(), verdict: 'accepted' as const };
  await db.insert(reviews).values({ workspaceId, summary: 'Sound.', ...verdict });
  expect(await readProgress(db, workspaceId)).toMatchObject({ reports: 1, unreviewed: 0 });
});

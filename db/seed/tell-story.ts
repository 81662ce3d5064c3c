import { and, eq } from 'drizzle-orm';
import { inviteCustomers } from '../../app/domain/invitations/invite-customers.server';
import { REPORT_SEED, requestAnalysis } from '../../app/domain/reports/request-analysis.server';
import { recordCollected } from '../../app/domain/responses/record-collected.server';
import { createSurvey } from '../../app/domain/surveys/create-survey.server';
import { publishSurvey } from '../../app/domain/surveys/publish-survey.server';
import { createWorkspace } from '../../app/domain/workspaces/create-workspace.server';
import type { Db } from '../client';
import { customers, members, workspaces } from '../schema';
import { importStoryFile } from './import-file';
import { addTracker, sampleAccount } from './sample-accounts';
import type { Story, Telling } from './story';
import { reportReady } from './wait';

interface Place {
  workspaceId: string;
  founderId: string;
}

/** Does with the real commands what a founder would do by hand. A story told before is left alone. */
export async function tellStory(db: Db, story: Story, { log, password }: Telling): Promise<void> {
  const founder = await sampleAccount(db, 'founder', password);
  const tracker = await sampleAccount(db, 'tracker', password);
  if (await wasTold(db, story, founder.id)) return;
  log(`Telling the story ${story.name}: ${story.answers.length} answers...`);
  const workspace = await createWorkspace(db, {
    ...story.workspace,
    story: story.name,
    slug: story.name,
    founderId: founder.id,
  });
  const place = { workspaceId: workspace.id, founderId: founder.id };
  await addTracker(db, workspace.id, tracker.id);
  await importStoryFile(db, place, { kind: 'customers', ...story.files.customers });
  await importStoryFile(db, place, { kind: 'purchases', ...story.files.purchases });
  const surveyId = await ask(db, place, story);
  await answer(db, place.workspaceId, surveyId, story);
  await report(db, place, surveyId);
  await keepBackground(db, workspace.id, story);
}

/** The background is written last: a workspace without it was cut off and is told anew. */
async function wasTold(db: Db, story: Story, founderId: string): Promise<boolean> {
  const found = await db
    .select({ id: workspaces.id, metadata: workspaces.metadata })
    .from(workspaces)
    .innerJoin(members, eq(members.organizationId, workspaces.id))
    .where(and(eq(workspaces.story, story.name), eq(members.userId, founderId)));
  for (const { id, metadata } of found)
    if (!metadata) await db.delete(workspaces).where(eq(workspaces.id, id));
  return found.some((workspace) => workspace.metadata);
}

const keepBackground = (db: Db, workspaceId: string, { truth }: Story) =>
  db
    .update(workspaces)
    .set({ metadata: JSON.stringify({ told: true, ...(truth ? { truth } : {}) }) })
    .where(eq(workspaces.id, workspaceId));

async function ask(db: Db, place: Place, { survey }: Story): Promise<string> {
  const now = new Date();
  const { id } = await createSurvey(db, place.workspaceId, {
    ...survey,
    createdBy: place.founderId,
    now,
  });
  const publishing = { publishedBy: place.founderId, now };
  const published = await publishSurvey(db, place.workspaceId, id, publishing);
  if (!published.ok) throw new Error(`Not publishable: ${JSON.stringify(published.problems)}`);
  return id;
}

/** The answers come with the story; everybody else gets a link that waits for an answer. */
async function answer(db: Db, workspaceId: string, surveyId: string, story: Story): Promise<void> {
  const idOf = await customerIds(db, workspaceId);
  const responses = story.answers.map(({ customerExternalId, ...given }) => ({
    ...given,
    customerId: idOf(customerExternalId),
  }));
  const consent = {
    textVersion: `story-${story.name}`,
    joinsPurchases: true,
    evidence: { story: story.name },
  };
  await recordCollected(db, { workspaceId, surveyId }, { responses, consent });
  await inviteCustomers(db, workspaceId, surveyId, { customerIds: 'all', now: new Date() });
}

async function customerIds(db: Db, workspaceId: string) {
  const found = await db
    .select({ id: customers.id, externalId: customers.externalId })
    .from(customers)
    .where(eq(customers.workspaceId, workspaceId));
  const ids = new Map(found.map((customer) => [customer.externalId, customer.id]));
  return (externalId: string): string => {
    const id = ids.get(externalId);
    if (!id) throw new Error(`The story's customer ${externalId} was not imported`);
    return id;
  };
}

async function report(db: Db, place: Place, surveyId: string): Promise<void> {
  const request = { requestedBy: place.founderId, seed: REPORT_SEED, now: new Date() };
  const { analysisId } = await requestAnalysis(db, place.workspaceId, surveyId, request);
  await reportReady(db, analysisId);
}

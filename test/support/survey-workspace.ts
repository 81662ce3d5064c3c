// A workspace with a published survey and personal links, written before the product starts.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Db } from '#db/client';
import { migrate } from '#db/migrate';
import { openDatabase } from '#db/open-database';
import { listInvitations } from '~/domain/invitations/invitations.server';
import { inviteCustomers } from '~/domain/invitations/invite-customers.server';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { aCustomer, aMember, aWorkspace } from './make';

export interface SurveyWorkspace {
  dataDir: string;
  workspace: string;
  surveyId: string;
  slug: string;
  /** Each answers once: a test takes one of its own with `pop`. */
  tokens: string[];
  founder: { email: string; password: string };
}

export async function aSurveyWorkspace(
  links = 20,
  { databaseUrl }: { databaseUrl?: string } = {},
): Promise<SurveyWorkspace> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-survey-'));
  const logins = { founder: '', tracker: '', password: '', toldAt: new Date().toISOString() };
  const database = await openDatabase({ dataDir, databaseUrl });
  writeFileSync(path.join(dataDir, 'sample-logins.json'), JSON.stringify(logins));
  await migrate(database);
  const { db } = database;
  const founder = { email: 'founder@example.com', password: 'words for survey tests' };
  const { id: userId } = await createAccount(db, { ...founder, name: 'Anna', locale: 'en' });
  const { id, slug: workspace } = await aWorkspace(db, { name: 'Bakery', slug: 'bakery' });
  await aMember(db, id, userId, 'founder');
  await Promise.all(Array.from({ length: links }, () => aCustomer(db, id)));
  const now = new Date();
  const survey = await createSurvey(db, id, { template: 'find-the-a-segment', now });
  await publishSurvey(db, id, survey.id, { now });
  await inviteCustomers(db, id, survey.id, { customerIds: 'all', now });
  const listed = await listInvitations(db, id, survey.id, { offset: 0, limit: links });
  await database.close();
  const tokens = listed.map((invitation) => invitation.token);
  return { dataDir, workspace, surveyId: survey.id, slug: survey.slug, tokens, founder };
}

/** Surveys with one invited customer each, whose letter waits for a job. */
export async function surveysWithALetter(db: Db, howMany: number): Promise<string[]> {
  const { id } = await aWorkspace(db, { name: 'Letters' });
  const now = new Date();
  const made: string[] = [];
  for (let one = 0; one < howMany; one += 1) {
    const customer = await aCustomer(db, id, { email: `letter-${one}@example.com` });
    const survey = await createSurvey(db, id, { template: 'find-the-a-segment', now });
    await publishSurvey(db, id, survey.id, { now });
    await inviteCustomers(db, id, survey.id, { customerIds: [customer.id], now });
    made.push(survey.id);
  }
  return made;
}

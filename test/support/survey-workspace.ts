// A workspace with a published survey and personal links.
import type { Db } from '#db/client';
import { listInvitations } from '~/domain/invitations/invitations.server';
import { inviteCustomers } from '~/domain/invitations/invite-customers.server';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { aCustomer, aWorkspace } from './make';
import { aDataFolder, aPeopledWorkspace, emailOf } from './prepared';

export interface PublishedSurvey {
  workspace: string;
  surveyId: string;
  slug: string;
  /** Each answers once: a test takes one of its own with `pop`. */
  tokens: string[];
  founder: { email: string; password: string };
}

export type SurveyWorkspace = PublishedSurvey & { dataDir: string };

/** In a data folder of its own, or on PostgreSQL: for a server that is to be troubled. */
export const aSurveyWorkspace = (
  links = 20,
  place: { databaseUrl?: string } = {},
): Promise<SurveyWorkspace> => aDataFolder((db) => aPublishedSurvey(db, links), place);

interface Published {
  /** Of the workspace. */
  slug?: string;
  /** Else our own first survey. */
  definition?: Record<string, unknown>;
}

export async function aPublishedSurvey(
  db: Db,
  links: number,
  { slug: wantedSlug = 'bakery', definition }: Published = {},
): Promise<PublishedSurvey> {
  const wanted = { name: 'Bakery', slug: wantedSlug };
  const { id, slug, password } = await aPeopledWorkspace(db, wanted, { founder: 'Anna' });
  await Promise.all(Array.from({ length: links }, () => aCustomer(db, id)));
  const now = new Date();
  const asked = definition ? { definition } : { template: 'find-the-a-segment' as const };
  const survey = await createSurvey(db, id, { ...asked, now });
  await publishSurvey(db, id, survey.id, { now });
  await inviteCustomers(db, id, survey.id, { customerIds: 'all', now });
  const listed = await listInvitations(db, id, survey.id, { page: 1, pageSize: links });
  const tokens = listed.map((invitation) => invitation.token);
  const founder = { email: emailOf('founder', { slug }), password };
  return { workspace: slug, surveyId: survey.id, slug: survey.slug, tokens, founder };
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

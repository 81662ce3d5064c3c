import { beforeAll, expect, it } from 'vitest';
import type { Db } from '#db/client';
import { consentRecords } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  anInvitation,
  aPublication,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { countBegunInvitations, findBegunInvitations } from './begun.server';
import { countResponses } from './responses.server';

const now = new Date('2026-03-01T09:00:00Z');
let db: Db;

beforeAll(async () => {
  db = await freshDatabase();
});

async function aPlace() {
  const { id: workspaceId } = await aWorkspace(db);
  const survey = await aSurvey(db, workspaceId);
  const publication = await aPublication(db, survey);
  const linked = async () => (await anInvitation(db, survey, await aCustomer(db, workspaceId))).id;
  const answered = async (answers: Record<string, unknown>, finishedAt: Date | null = null) => {
    const invitationId = await linked();
    await aResponse(db, publication, { invitationId, answers, finishedAt });
    return invitationId;
  };
  return { workspaceId, surveyId: survey.id, publication, linked, answered };
}

it('a link is begun with the first answer: not by a look, a letter or a consent', async () => {
  const { workspaceId, surveyId, linked, answered } = await aPlace();
  const looked = await linked();
  const agreed = await answered({});
  const begun = await answered({ why: 'x' });
  const skippedAll = await answered({}, now);
  const all = [looked, agreed, begun, skippedAll];
  expect(await findBegunInvitations(db, workspaceId, all)).toEqual(new Set([begun, skippedAll]));
  expect(await countBegunInvitations(db, workspaceId, surveyId)).toBe(2);
  expect(await countResponses(db, workspaceId, surveyId)).toEqual({
    finished: 1,
    partial: 1,
    withdrawn: 0,
  });
});

it('other workspaces, other surveys and the public link count for themselves', async () => {
  const [mine, other] = [await aPlace(), await aPlace()];
  const elsewhere = await other.answered({ why: 'x' });
  const { workspaceId, surveyId, publication } = mine;
  const anonymous = await aResponse(db, publication, { finishedAt: null });
  expect(await findBegunInvitations(db, workspaceId, [elsewhere])).toEqual(new Set());
  expect(await findBegunInvitations(db, workspaceId, [])).toEqual(new Set());
  expect(await countBegunInvitations(db, workspaceId, surveyId)).toBe(0);
  expect(await countResponses(db, workspaceId, surveyId)).toMatchObject({ partial: 1 });
  const given = { textVersion: 'anonymous-1', joinsPurchases: false, locale: 'en' };
  const taken = { workspaceId, responseId: anonymous.id, ...given, withdrawnAt: now };
  await db.insert(consentRecords).values(taken);
  expect(await countResponses(db, workspaceId, surveyId)).toMatchObject({
    partial: 0,
    withdrawn: 1,
  });
});

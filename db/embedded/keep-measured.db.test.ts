import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { freshEmbedded } from '#test/support/database';
import { aCustomer, anInvitation, aPublication, aSurvey, aWorkspace } from '#test/support/make';
import { type Db, rows } from '../client';
import { clearAway, measureGrown } from './keep-measured';

const planOf = async (db: Db, asked: ReturnType<typeof sql>) =>
  rows<{ 'QUERY PLAN': string }>(await db.execute(sql`explain ${asked}`))
    .map((line) => line['QUERY PLAN'])
    .join('\n');

async function manyAnswers() {
  const { db } = await freshEmbedded();
  await measureGrown(db);
  const { id: workspaceId } = await aWorkspace(db);
  const survey = await aSurvey(db, workspaceId);
  const publication = await aPublication(db, survey);
  const invitation = await anInvitation(db, survey, await aCustomer(db, workspaceId));
  await db.execute(
    sql`insert into responses (id, workspace_id, survey_id, publication_id, answers, locale)
      select gen_random_uuid(), ${workspaceId}, ${survey.id}, ${publication.id}, '{}', 'en' from generate_series(1, 5000)`,
  );
  return { db, workspaceId, survey, invitation };
}

test('a table is measured when it has grown, and left alone while it has not', async () => {
  const { db } = await manyAnswers();
  expect(await measureGrown(db)).toEqual(['responses']);
  expect(await measureGrown(db)).toEqual([]);
});

test('among many answers to a survey, the one of a link is found by the link', async () => {
  const { db, workspaceId, survey, invitation } = await manyAnswers();
  const ofLink = sql`select id from responses where workspace_id = ${workspaceId}
    and survey_id = ${survey.id} and invitation_id = ${invitation.id}`;
  expect(await planOf(db, ofLink)).toContain('responses_survey');
  await measureGrown(db);
  expect(await planOf(db, ofLink)).toContain('responses_invitation_id_unique');
});

test('rows that were deleted give their room back', async () => {
  const { db } = await manyAnswers();
  const size = async () =>
    rows<{ size: number }>(
      await db.execute(sql`select pg_relation_size('responses')::int as size`),
    )[0]!.size;
  expect(await size()).toBeGreaterThan(400_000);
  await db.execute(sql`delete from responses`);
  await clearAway(db);
  expect(await size()).toBe(0);
});

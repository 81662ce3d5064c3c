import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/client';
import { freshDatabase } from '#test/support/database';
import { aPublication, aResponse, aWorkspace } from '#test/support/make';
import { reviseHypotheses } from '../responses/revise-hypotheses.server';
import { completeSurvey, pauseSurvey, resumeSurvey } from './change-survey-status.server';
import { createSurvey } from './create-survey.server';
import { publishSurvey } from './publish-survey.server';
import { reviseDefinition } from './revise-definition.server';
import { getSurvey, listHypotheses, listPublications, type Survey } from './surveys.server';

const now = new Date('2026-05-01T12:00:00Z');
const guess = {
  text: 'In transition',
  conditions: [{ question: 'change', op: 'in' as const, value: ['new_field'] }],
};
let db: Db;
let workspaceId: string;
let survey: Survey;

beforeEach(async () => {
  db ??= await freshDatabase();
  workspaceId = (await aWorkspace(db)).id;
  survey = await createSurvey(db, workspaceId, {
    template: 'find-the-a-segment',
    hypotheses: [guess],
    now,
  });
});

const publish = () => publishSurvey(db, workspaceId, survey.id, { now });
const retitle = (en: string) =>
  reviseDefinition(db, workspaceId, survey.id, {
    edits: [{ kind: 'retitle', title: { en, ru: en }, description: { en: '', ru: '' } }],
    now,
  });

describe('publishing', () => {
  it('freezes definition and hypotheses; editing the draft does not touch them', async () => {
    await publish();
    await retitle('Another title');
    await reviseHypotheses(db, workspaceId, survey.id, { written: [] });
    const [frozen] = await listPublications(db, workspaceId, survey.id);
    expect(frozen?.definition).toEqual(survey.definition);
    expect(frozen?.hypotheses).toEqual([{ id: expect.any(String), ...guess }]);
  });
  it('again after an edit makes the next version, without an edit none', async () => {
    await publish();
    expect(await publish()).toMatchObject({ ok: true, isNew: false });
    await retitle('Another title');
    expect(await publish()).toMatchObject({ ok: true, isNew: true, publication: { version: 2 } });
    const versions = await listPublications(db, workspaceId, survey.id);
    expect(versions.map((one) => one.version)).toEqual([2, 1]);
  });
  it('refuses what cannot be answered and says why', async () => {
    const empty = await createSurvey(db, workspaceId, { definition: {}, title: 'Empty', now });
    const refused = await publishSurvey(db, workspaceId, empty.id, { now });
    expect(refused).toEqual({
      ok: false,
      problems: [{ problem: 'noQuestions' }],
    });
    expect((await getSurvey(db, workspaceId, empty.id)).status).toBe('draft');
  });
  it('of two at once both get the same version', async () => {
    const both = await Promise.all([publish(), publish()]);
    expect(both.map((one) => one.ok && one.isNew).sort()).toEqual([false, true]);
  });
  it('another workspace cannot publish it', async () => {
    const other = await aWorkspace(db);
    await expect(publishSurvey(db, other.id, survey.id, { now })).rejects.toThrow('No survey');
  });
});

it('hypotheses close with the first finished answer', async () => {
  const publication = await aPublication(db, survey);
  expect(await reviseHypotheses(db, workspaceId, survey.id, { written: [guess, guess] })).toEqual({
    ok: true,
  });
  await aResponse(db, publication);
  const late = await reviseHypotheses(db, workspaceId, survey.id, { written: [] });
  expect(late).toEqual({ ok: false, reason: 'answersCameIn' });
  expect(await listHypotheses(db, workspaceId, survey.id)).toHaveLength(2);
});

it('pauses, resumes and completes; a click on an old page changes nothing', async () => {
  expect(await pauseSurvey(db, workspaceId, survey.id, { now: new Date() })).toMatchObject({
    ok: false,
  });
  await publish();
  expect(await pauseSurvey(db, workspaceId, survey.id, { now: new Date() })).toMatchObject({
    ok: true,
  });
  expect(await resumeSurvey(db, workspaceId, survey.id, { now: new Date() })).toMatchObject({
    ok: true,
  });
  expect(await completeSurvey(db, workspaceId, survey.id, { now: new Date() })).toMatchObject({
    ok: true,
  });
  expect((await getSurvey(db, workspaceId, survey.id)).status).toBe('completed');
});

it('a survey is called in the language of whoever gave it its title', async () => {
  for (const [locale, title] of Object.entries({
    en: { en: 'Why us?', ru: 'Почему мы?' },
    ru: { en: 'Why us, then?', ru: 'И почему мы?' },
  })) {
    const edits = [{ kind: 'retitle' as const, title, description: { en: '', ru: '' } }];
    await reviseDefinition(db, workspaceId, survey.id, { edits, locale, now });
    const { title: called } = await getSurvey(db, workspaceId, survey.id);
    expect(called).toBe(title[locale as 'en' | 'ru']);
  }
});

import { describe, expect, it } from 'vitest';
import { analyses } from '#db/schema';
import { noiseReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  aPublication,
  aReport,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { listEvents } from '../events/events.server';
import { assembleInput } from '../reports/assemble-input.server';
import { requestAnalysisWhenDue } from '../reports/request-analysis.server';
import { listCodes } from './codes.server';
import { coverageOf } from './covered-answers';
import { findOpenAnswers } from './open-answers.server';
import { removeCode, writeCode } from './write-code.server';

const now = new Date('2026-06-30T09:00:00Z');
const price = { name: 'price', words: ['expensive', 'cost'], by: null, now };

async function aSurveyOf() {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db);
  const survey = await aSurvey(db, workspace.id);
  return { db, workspace, survey, place: [db, workspace.id, survey.id] as const };
}

describe('codes', () => {
  it('are kept by survey, changed under the same id, and put back with the same words', async () => {
    const { place } = await aSurveyOf();
    const written = await writeCode(...place, price);
    const [code] = await listCodes(...place);
    expect(code).toMatchObject({ name: 'price', words: ['expensive', 'cost'] });
    const change = { ...price, id: code!.id, name: 'money', words: ['cost'] };
    expect(await writeCode(...place, change)).toMatchObject({
      ok: true,
      id: code!.id,
    });
    expect(await removeCode(...place, { codeId: code!.id, by: null, now })).not.toBeNull();
    expect(await listCodes(...place)).toEqual([]);
    expect(written.ok).toBe(true);
  });

  it('of one survey bear different names, whatever the capitals', async () => {
    const { db, workspace, place } = await aSurveyOf();
    await writeCode(...place, price);
    const again = { ...price, name: ' Price' };
    expect(await writeCode(...place, again)).toEqual({ ok: false, error: 'nameTaken' });
    const other = await aSurvey(db, workspace.id);
    expect((await writeCode(db, workspace.id, other.id, again)).ok).toBe(true);
  });

  it('are forty at most; one of them can still be changed', async () => {
    const { place } = await aSurveyOf();
    const write = (name: string, id?: string) => writeCode(...place, { ...price, name, id });
    for (let one = 0; one < 40; one += 1) await write(`code ${one}`);
    expect(await write('one more')).toEqual({ ok: false, error: 'codesMany' });
    const [first] = await listCodes(...place);
    expect(await write('renamed', first!.id)).toMatchObject({ ok: true, id: first!.id });
    expect(await listCodes(...place)).toHaveLength(40);
  });

  it('that name nothing, or stand for nothing, are not kept', async () => {
    const { place } = await aSurveyOf();
    const nameless = { ...price, name: ' ' };
    expect(await writeCode(...place, nameless)).toEqual({ ok: false, error: 'nameMissing' });
    const wordless = { ...price, words: [] };
    expect(await writeCode(...place, wordless)).toEqual({ ok: false, error: 'wordsMissing' });
    expect(await listCodes(...place)).toEqual([]);
  });

  it('tell what was done to them, and nothing where nothing was', async () => {
    const { db, workspace, place } = await aSurveyOf();
    const made = await writeCode(...place, { ...price, name: ' price ' });
    const id = made.ok ? made.id : '';
    expect(await writeCode(...place, { ...price, id })).toEqual({ ok: true, id, eventId: null });
    await writeCode(...place, { ...price, id, words: ['cost'] });
    await removeCode(...place, { codeId: id, by: null, now });
    const told = await listEvents(db, workspace.id, { about: 'code', limit: 9 });
    expect(told.map(({ verb, after, subject }) => [verb, after, subject.id])).toEqual(
      ['code.removed', 'code.changed', 'code.made'].map((verb) => [verb, { name: 'price' }, id]),
    );
  });

  it('are not found under what is no id', async () => {
    const { db, workspace, survey, place } = await aSurveyOf();
    await writeCode(...place, price);
    expect(await listCodes(db, workspace.id, 'made up')).toEqual([]);
    expect(await removeCode(...place, { codeId: 'made up', by: null, now })).toBeNull();
    expect(
      await removeCode(db, workspace.id, 'made up', { codeId: survey.id, by: null, now }),
    ).toBeNull();
    expect(await removeCode(...place, { codeId: survey.id, by: null, now })).toBeNull();
    expect(await listCodes(...place)).toHaveLength(1);
  });

  it('of another workspace can be neither read, nor changed, nor removed', async () => {
    const { db, survey, place } = await aSurveyOf();
    const stranger = await aWorkspace(db);
    await writeCode(...place, price);
    const [code] = await listCodes(...place);
    expect(await listCodes(db, stranger.id, survey.id)).toEqual([]);
    const change = { ...price, id: code!.id, words: ['stolen'] };
    await expect(writeCode(db, stranger.id, survey.id, change)).rejects.toThrow('No survey');
    const own = await aSurvey(db, stranger.id);
    await writeCode(db, stranger.id, own.id, change);
    expect(
      await removeCode(db, stranger.id, survey.id, { codeId: code!.id, by: null, now }),
    ).toBeNull();
    expect(await listCodes(...place)).toEqual([code]);
    expect(await findOpenAnswers(db, stranger.id, survey.id)).toBeNull();
  });

  it('say how many people they cover, and reach the analysis', async () => {
    const { db, survey, place } = await aSurveyOf();
    const publication = await aPublication(db, survey);
    for (const why of ['It costs too much', 'Expensive', 'A friend', 'What it costs']) {
      const { id: customerId } = await aCustomer(db, survey.workspaceId);
      await aResponse(db, publication, { answers: { why }, customerId });
    }
    await writeCode(...place, price);
    const answers = await findOpenAnswers(...place);
    const [covered] = coverageOf(answers!, await listCodes(...place));
    expect(covered).toMatchObject({ count: 3, total: 4 });
    const { input } = await assembleInput(...place, now);
    expect(input.codes).toEqual([{ name: 'price', words: ['expensive', 'cost'] }]);
  });
});

describe('a report made before the codes were changed', () => {
  it('is due again with the next answer, and no more once they are as they were', async () => {
    const { db, survey, place } = await aSurveyOf();
    const publication = await aPublication(db, survey);
    for (let one = 0; one < 20; one += 1) {
      const { id: customerId } = await aCustomer(db, survey.workspaceId);
      await aResponse(db, publication, { customerId });
    }
    await aReport(db, survey, noiseReport, { answers: 20 });
    const runs = async () => (await db.select().from(analyses)).length;
    const before = await runs();
    const written = await writeCode(...place, price);
    await removeCode(...place, { codeId: written.ok ? written.id : '', by: null, now });
    await requestAnalysisWhenDue(...place, now);
    expect(await runs()).toBe(before);
    await writeCode(...place, price);
    await requestAnalysisWhenDue(...place, now);
    expect(await runs()).toBe(before + 1);
  });
});

import { expect, test } from 'vitest';
import { segmentReport } from '#test/fixtures/reports';
import { aReport, aSurvey } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { listProfilesOf } from '~/domain/offers/profiles.server';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['founder', 'tracker']);
const report = await aReport(db, await aSurvey(db, id), segmentReport);
const segment = segmentReport.segments[0]!.id;

const name = (given: string, by: 'founder' | 'tracker' = 'founder') =>
  press(action, { report: report.id }, { fields: { segment, name: given }, by });
const profiles = () => listProfilesOf(db, id, report.id);

test('a segment without a name, or with an endless one, is refused at its own field', async () => {
  const field = `name-${segment}`;
  expect(await name('  ')).toMatchObject({ status: 400, errors: { [field]: 'nameMissing' } });
  const long = 'x'.repeat(81);
  expect(await name(long)).toMatchObject({
    errors: { [field]: 'nameLong' },
    entered: { segment, name: long },
  });
  expect(await profiles()).toEqual([]);
});

test('a name makes it a profile; another name renames the same one', async () => {
  expect((await name(' In transition ')).location).toMatch(/\?event=[\w-]{36}$/);
  expect(await profiles()).toMatchObject([{ name: 'In transition' }]);
  await name('New starters');
  expect(await profiles()).toMatchObject([{ name: 'New starters' }]);
  expect((await name('New starters')).location).toMatch(/\?event=unchanged$/);
});

test('a tracker names nothing', async () => {
  expect(await name('Mine', 'tracker')).toMatchObject({ status: 403 });
});

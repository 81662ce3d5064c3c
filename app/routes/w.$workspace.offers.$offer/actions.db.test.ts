import { expect, test } from 'vitest';
import { segmentReport } from '#test/fixtures/reports';
import { aReport, aSurvey } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { listMessageVersions, listOffers } from '~/domain/offers/offers.server';
import { listProfilesOf } from '~/domain/offers/profiles.server';
import { action as create } from '../w.$workspace.offers._index/actions.server';
import { action as accept } from '../w.$workspace.reports.$report/actions.server';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['editor', 'tracker']);
const { id: reportId } = await aReport(db, await aSurvey(db, id), segmentReport);
const segmentId = segmentReport.segments[0]!.id;
await press(accept, { report: reportId }, { fields: { segment: segmentId, name: 'Movers' } });
const [{ id: profile } = { id: '' }] = await listProfilesOf(db, id, reportId);

const begin = (fields: Record<string, string>) => press(create, {}, { fields });
const offer = (await begin({ profile, title: 'First clients' })).location?.split('/').at(-1) ?? '';
const save = (fields: Record<string, string>, by: 'editor' | 'tracker' = 'editor') =>
  press(action, { offer }, { fields, by });
const versions = () => listMessageVersions(db, id, offer);
const message = { channel: 'email', body: 'Come back to work', reason: 'Their own words' };

test('an offer needs a title and a profile that is there', async () => {
  expect(await begin({ profile, title: ' ' })).toMatchObject({
    status: 400,
    errors: { title: 'titleMissing' },
    entered: { profile },
  });
  const lost = { profile: '01a00000-0000-7000-8000-000000000000', title: 'Lost' };
  expect(await begin(lost)).toMatchObject({
    status: 400,
    errors: { profile: 'profileNotFound' },
    entered: lost,
  });
  expect(await listOffers(db, id)).toHaveLength(1);
});

test('a message is the next version, and leads to the words that say so', async () => {
  expect((await save(message)).location).toBe(`/w/bakery/offers/${offer}?saved=1`);
  expect(await versions()).toMatchObject([{ version: 1, body: message.body }]);
});

test('what is wrong is said at its field, and everything typed comes back', async () => {
  expect(await save({ ...message, channel: 'pigeon' })).toMatchObject({
    status: 400,
    errors: { channel: 'channelMissing' },
    entered: { ...message, channel: 'pigeon' },
  });
  expect(await save({ ...message, body: '' })).toMatchObject({ errors: { body: 'bodyMissing' } });
  expect(await save({ ...message, body: 'New', reason: '' })).toMatchObject({
    errors: { reason: 'reasonMissing' },
    entered: { body: 'New' },
  });
  expect(await save(message)).toMatchObject({ errors: { body: 'unchanged' } });
  expect(await versions()).toHaveLength(1);
});

test('a tracker writes no offers', async () => {
  expect(await save({ ...message, body: 'Mine' }, 'tracker')).toMatchObject({ status: 403 });
});

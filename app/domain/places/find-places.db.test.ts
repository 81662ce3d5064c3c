import { beforeAll, expect, it } from 'vitest';
import { segmentReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aReport, aSurvey, aUser, aWorkspace } from '#test/support/make';
import { acceptProfile } from '../offers/accept-profile.server';
import { createOffer } from '../offers/create-offer.server';
import { findPlaces } from './find-places.server';

const db = await freshDatabase();
let workspaceId: string;

beforeAll(async () => {
  workspaceId = (await aWorkspace(db)).id;
  const other = (await aWorkspace(db)).id;
  await aCustomer(db, other, { name: 'Ann of another firm' });
  for (const name of ['Joanna', 'Anna', '100%_sure'])
    await aCustomer(db, workspaceId, { name, email: `${name.toLowerCase()}@example.com` });
  await aSurvey(db, workspaceId, { title: 'Annual questions' });
});

const namesFor = async (search: string) =>
  (await findPlaces(db, workspaceId, search)).map(({ kind, name }) => `${kind} ${name}`);

it('names that begin with it come first, and nothing of another workspace', async () => {
  expect(await namesFor(' aNN ')).toEqual([
    'customer Anna',
    'customer Joanna',
    'survey Annual questions',
  ]);
});

it('a customer is known by an address, too', async () => {
  expect(await namesFor('joanna@exa')).toEqual(['customer Joanna']);
});

it('signs that mean something to the database are letters here', async () => {
  expect(await namesFor('0%_s')).toEqual(['customer 100%_sure']);
  expect(await namesFor('%')).toEqual(['customer 100%_sure']);
  expect(await namesFor('\\')).toEqual([]);
});

it('nothing is asked for nothing', async () => {
  expect(await namesFor('  ')).toEqual([]);
});

it('reports and offers are places, too: a report by its survey and its day', async () => {
  const { id: here } = await aWorkspace(db);
  const survey = await aSurvey(db, here, { title: 'Why us?' });
  const createdAt = new Date('2026-05-01T10:00:00Z');
  const { id: reportId } = await aReport(db, survey, segmentReport, { createdAt });
  const { id: acceptedBy } = await aUser(db);
  const naming = { reportId, segmentId: 's1', name: 'Movers', acceptedBy, now: createdAt };
  const profile = await acceptProfile(db, here, naming);
  const profileId = profile.ok ? profile.profileId : '';
  const made = { profileId, title: 'Why us, now', createdBy: acceptedBy, now: createdAt };
  const offer = await createOffer(db, here, made);
  const found = await findPlaces(db, here, 'WHY US');
  expect(found).toEqual([
    { kind: 'survey', id: survey.id, name: 'Why us?', detail: null, at: null },
    { kind: 'report', id: reportId, name: 'Why us?', detail: null, at: createdAt },
    {
      kind: 'offer',
      id: offer.ok ? offer.offerId : '',
      name: 'Why us, now',
      detail: null,
      at: null,
    },
  ]);
});

it('a customer is told from others by her address, her firm or her number', async () => {
  const { id: here } = await aWorkspace(db);
  const known = { email: 'e@example.com', company: 'Firm', phone: '+7916' };
  await aCustomer(db, here, { name: 'Eva 1', ...known });
  await aCustomer(db, here, { name: 'Eva 2', ...known, email: null });
  await aCustomer(db, here, { name: 'Eva 3', phone: '+7916' });
  await aCustomer(db, here, { name: 'Eva 4' });
  const details = (await findPlaces(db, here, 'eva')).map(({ detail }) => detail);
  expect(details).toEqual(['e@example.com', 'Firm', '+7916', null]);
});

it('the six best of a kind are named', async () => {
  const { id: here } = await aWorkspace(db);
  for (let one = 0; one < 8; one += 1) await aCustomer(db, here, { name: `Olga ${one}` });
  const names = (await findPlaces(db, here, 'olga')).map(({ name }) => name);
  expect(names).toEqual([0, 1, 2, 3, 4, 5].map((one) => `Olga ${one}`));
});

it('of what is longer than any name the beginning is looked for', async () => {
  const { id: here } = await aWorkspace(db);
  await aCustomer(db, here, { name: 'n'.repeat(100) });
  expect(await findPlaces(db, here, 'n'.repeat(5_000))).toHaveLength(1);
});

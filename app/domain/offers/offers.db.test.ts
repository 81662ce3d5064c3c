import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { messageVersions } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import { aReport, aSurvey, aUser, aWorkspace } from '#test/support/make';
import { listEvents } from '../events/events.server';
import { acceptProfile } from './accept-profile.server';
import { createOffer } from './create-offer.server';
import { findOffer, listMessageVersions, listOffers } from './offers.server';
import { listProfiles } from './profiles.server';
import { reviseOffer } from './revise-offer.server';

const now = new Date('2026-07-01T10:00:00Z');

async function aFounder() {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db);
  const founder = await aUser(db);
  const report = await aReport(db, await aSurvey(db, workspace.id), segmentReport);
  const accept = (name: string, segmentId = 's1') =>
    acceptProfile(db, workspace.id, {
      ...{ reportId: report.id, segmentId, name, acceptedBy: founder.id, now },
    });
  return { db, workspace, founder, report, accept };
}

async function anOffer() {
  const given = await aFounder();
  const accepted = await given.accept('Therapists in transition');
  const { db, workspace, founder } = given;
  const profileId = accepted.ok ? accepted.profileId : '';
  const wish = { profileId, title: 'Spring course', createdBy: founder.id, now };
  const created = await createOffer(db, workspace.id, wish);
  const offerId = created.ok ? created.offerId : '';
  const write = (body: string, workspaceId = workspace.id) =>
    reviseOffer(db, workspaceId, {
      ...{ offerId, channel: 'post' as const, body, reason: 'Their words' },
      ...{ writtenBy: founder.id, now },
    });
  return { ...given, profileId, offerId, write };
}

describe('a profile', () => {
  it('is a segment of the report under the founder’s name, once', async () => {
    const { db, workspace, accept } = await aFounder();
    const first = await accept('In transition');
    const again = await accept('Gone online');
    const unchanged = await accept('Gone online');
    const profileId = first.ok ? first.profileId : '';
    expect(again).toMatchObject({ ok: true, profileId });
    expect(unchanged).toEqual({ ok: true, profileId, eventId: null });
    expect(await listProfiles(db, workspace.id)).toMatchObject([{ name: 'Gone online' }]);
  });

  it('cannot be accepted without a name or from a segment that is not there', async () => {
    const { accept } = await aFounder();
    expect(await accept('  ')).toEqual({ ok: false, error: 'nameMissing' });
    expect(await accept('x'.repeat(81))).toEqual({ ok: false, error: 'nameLong' });
    expect(await accept('Nobody', 's9')).toEqual({ ok: false, error: 'segmentNotFound' });
  });
});

describe('an offer', () => {
  it('needs a profile of the same workspace', async () => {
    const { db, founder, profileId } = await anOffer();
    const stranger = await aWorkspace(db);
    const wish = { profileId, title: 'Theirs', createdBy: founder.id, now };
    expect(await createOffer(db, stranger.id, wish)).toEqual({
      ok: false,
      error: 'profileNotFound',
    });
  });

  it('keeps every version, each naming profile and report', async () => {
    const { db, workspace, offerId, profileId, report, write } = await anOffer();
    await write('First');
    await write('Second');
    const versions = await listMessageVersions(db, workspace.id, offerId);
    expect(versions.map(({ version, body }) => [version, body])).toEqual([
      [2, 'Second'],
      [1, 'First'],
    ]);
    expect(versions[0]).toMatchObject({ profileId, reportId: report.id });
    const change = db
      .update(messageVersions)
      .set({ body: 'Other' })
      .where(eq(messageVersions.offerId, offerId));
    await expect(change).rejects.toThrow();
    expect(await listOffers(db, workspace.id)).toMatchObject([{ versions: 2 }]);
  });

  it('two people writing at once get two numbers', async () => {
    const { db, workspace, offerId, write } = await anOffer();
    const all = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((body) => write(body)));
    expect(all.map((one) => (one.ok ? one.version : 0)).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(await listMessageVersions(db, workspace.id, offerId)).toHaveLength(5);
  });

  it('the same text twice is not a new version', async () => {
    const { write } = await anOffer();
    await write('Same');
    expect(await write(' Same\r\n')).toEqual({ ok: false, error: 'unchanged' });
  });

  it('the same text elsewhere is one', async () => {
    const { db, workspace, founder, offerId, write } = await anOffer();
    await write('Same');
    const elsewhere = { offerId, channel: 'email' as const, body: 'Same', reason: 'Shorter' };
    const revision = { ...elsewhere, writtenBy: founder.id, now };
    expect(await reviseOffer(db, workspace.id, revision)).toEqual({ ok: true, version: 2 });
  });

  it.each([
    [{ body: ' \n' }, 'bodyMissing'],
    [{ body: 'x'.repeat(10_001) }, 'bodyLong'],
    [{ reason: '  ' }, 'reasonMissing'],
    [{ reason: 'x'.repeat(1_001) }, 'reasonLong'],
    [{ offerId: 'made up' }, 'offerNotFound'],
  ])('is not revised without a text and a reason of fitting length (%#)', async (odd, error) => {
    const { db, workspace, founder, offerId } = await anOffer();
    const fitting = { body: 'x'.repeat(10_000), reason: 'x'.repeat(1_000) };
    const revision = { offerId, channel: 'post' as const, ...fitting, writtenBy: founder.id, now };
    const refused = await reviseOffer(db, workspace.id, { ...revision, ...odd });
    expect(refused).toEqual({ ok: false, error });
    expect(await reviseOffer(db, workspace.id, revision)).toEqual({ ok: true, version: 1 });
  });

  it('needs a title that fits a line', async () => {
    const { db, workspace, founder, profileId } = await anOffer();
    const create = (title: string) =>
      createOffer(db, workspace.id, { profileId, title, createdBy: founder.id, now });
    expect(await create(' ')).toEqual({ ok: false, error: 'titleMissing' });
    expect(await create('x'.repeat(121))).toEqual({ ok: false, error: 'titleLong' });
    expect(await create(` ${'x'.repeat(120)} `)).toMatchObject({ ok: true });
    const [, latest] = (await listOffers(db, workspace.id)).map(({ title }) => title).sort();
    expect(latest).toBe('x'.repeat(120));
  });

  it('is listed with its profile, the newest first, and told with its versions', async () => {
    const { db, workspace, founder, profileId, offerId, write } = await anOffer();
    await write('First');
    const later = { profileId, title: 'Later', createdBy: founder.id, now: new Date('2026-07-02') };
    await createOffer(db, workspace.id, later);
    expect(await listOffers(db, workspace.id)).toMatchObject([
      { title: 'Later', profileName: 'Therapists in transition', versions: 0, writtenAt: null },
      { title: 'Spring course', versions: 1, writtenAt: now },
    ]);
    const told = await listEvents(db, workspace.id, { about: 'offer', limit: 9 });
    expect(told.map(({ verb, after }) => [verb, after])).toEqual([
      ['offer.created', null],
      ['offer.revised', { version: 1 }],
      ['offer.created', null],
    ]);
    expect(told[1]?.subject.id).toBe(offerId);
  });

  it('is not there for another workspace', async () => {
    const { db, offerId, write } = await anOffer();
    const stranger = await aWorkspace(db);
    expect(await findOffer(db, stranger.id, offerId)).toBeNull();
    expect(await write('Mine', stranger.id)).toEqual({ ok: false, error: 'offerNotFound' });
  });
});

import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { messageVersions } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import { aReport, aSurvey, aUser, aWorkspace } from '#test/support/make';
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

  it('is not there for another workspace', async () => {
    const { db, offerId, write } = await anOffer();
    const stranger = await aWorkspace(db);
    expect(await findOffer(db, stranger.id, offerId)).toBeNull();
    expect(await write('Mine', stranger.id)).toEqual({ ok: false, error: 'offerNotFound' });
  });
});

import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { members, users } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aMember, aUser, aWorkspace } from '#test/support/make';
import { listEvents } from '../events/events.server';
import { acceptMemberInvitation } from './accept-member-invitation.server';
import { inviteMember } from './invite-member.server';
import { findMemberInvitation, listMemberInvitations } from './member-invitations.server';
import { findMember, listMembers } from './members.server';
import { withdrawMemberInvitation } from './withdraw-member-invitation.server';

const db = await freshDatabase();
const now = new Date('2026-03-01T10:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000);

async function anInvitation(email: string) {
  const [workspace, founder] = [await aWorkspace(db), await aUser(db)];
  await aMember(db, workspace.id, founder.id, 'founder');
  const invite = async () => {
    const wish = { byUserId: founder.id, email, role: 'tracker' as const, now };
    const invited = await inviteMember(db, workspace.id, wish);
    if (!invited.ok) throw new Error(invited.error);
    return invited.invitation;
  };
  return { workspace, founder, invite, invitation: await invite() };
}

it('the invited address joins with the role it was invited for, and is proven', async () => {
  const tracker = await aUser(db, { email: 'tracker@example.com' });
  const { workspace, invitation } = await anInvitation('  Tracker@Example.com ');
  const joined = await acceptMemberInvitation(db, invitation.token, { userId: tracker.id, now });
  expect(joined).toMatchObject({ ok: true, workspace: { id: workspace.id } });
  expect(await findMember(db, workspace.id, tracker.id)).toMatchObject({ role: 'tracker' });
  const [user] = await db.select().from(users).where(eq(users.id, tracker.id));
  expect(user?.emailVerified).toBe(true);
  expect(await listMemberInvitations(db, workspace.id)).toEqual([]);
});

it('another address is refused and the invitation stays open', async () => {
  const { workspace, invitation } = await anInvitation('meant@example.com');
  const other = await aUser(db);
  const refused = await acceptMemberInvitation(db, invitation.token, { userId: other.id, now });
  expect(refused).toEqual({ ok: false, error: 'otherAddress' });
  expect(await findMember(db, workspace.id, other.id)).toBeNull();
  expect(await findMemberInvitation(db, invitation.token, now)).not.toBeNull();
});

it('a link works for seven days', async () => {
  const { invitation } = await anInvitation('late@example.com');
  const late = await aUser(db, { email: 'late@example.com' });
  expect(await findMemberInvitation(db, invitation.token, days(6.9))).not.toBeNull();
  const closed = { ok: false, error: 'invitationClosed' };
  const wish = { userId: late.id, now: days(7) };
  expect(await acceptMemberInvitation(db, invitation.token, wish)).toEqual(closed);
});

it('a link works once, also from two tabs at the same moment', async () => {
  const { workspace, invitation } = await anInvitation('twice@example.com');
  const twice = await aUser(db, { email: 'twice@example.com' });
  const accept = () => acceptMemberInvitation(db, invitation.token, { userId: twice.id, now });
  const results = await Promise.all([accept(), accept()]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await accept()).toMatchObject({ error: 'invitationClosed' });
  expect(await listMembers(db, workspace.id)).toHaveLength(2);
});

it('inviting an address again makes a new link and lets the old one die', async () => {
  const { workspace, invite, invitation } = await anInvitation('again@example.com');
  const renewed = await invite();
  expect(renewed.token).not.toBe(invitation.token);
  expect(await findMemberInvitation(db, invitation.token, now)).toBeNull();
  expect(await listMemberInvitations(db, workspace.id)).toHaveLength(1);
});

it('a withdrawn link no longer works', async () => {
  const { workspace, founder, invitation } = await anInvitation('not@example.com');
  const withdrawal = { byUserId: founder.id, invitationId: invitation.id };
  expect(await withdrawMemberInvitation(db, workspace.id, withdrawal)).toEqual({ ok: true });
  expect(await findMemberInvitation(db, invitation.token, now)).toBeNull();
});

it('a member is not invited a second time', async () => {
  const { workspace, founder } = await anInvitation('one@example.com');
  const wish = { byUserId: founder.id, email: founder.email, role: 'viewer' as const, now };
  expect(await inviteMember(db, workspace.id, wish)).toEqual({ ok: false, error: 'alreadyMember' });
});

it('the link is long and random, not the id of a row', async () => {
  const { invitation } = await anInvitation('random@example.com');
  expect(invitation.token).toMatch(/^[\w-]{32}$/);
  expect(await findMemberInvitation(db, invitation.id, now)).toBeNull();
});

it('being invited, joining and withdrawing are written down; the link is not', async () => {
  const { workspace, founder, invite, invitation } = await anInvitation('told@example.com');
  const joined = await aUser(db, { email: 'told@example.com' });
  await acceptMemberInvitation(db, invitation.token, { userId: joined.id, now });
  await db.delete(members).where(eq(members.userId, joined.id));
  const again = await invite();
  const withdrawal = { byUserId: founder.id, invitationId: again.id };
  await withdrawMemberInvitation(db, workspace.id, withdrawal);
  await withdrawMemberInvitation(db, workspace.id, withdrawal);
  const told = await listEvents(db, workspace.id, { about: 'member', limit: 9 });
  const verbs = told.map(({ verb, actor, subject, after }) => [verb, actor.id, subject.id, after]);
  expect(verbs).toHaveLength(4);
  expect(verbs).toEqual(
    expect.arrayContaining([
      ['member.invitationWithdrawn', founder.id, again.id, null],
      ['member.invited', founder.id, again.id, { role: 'tracker' }],
      ['member.joined', joined.id, joined.id, { role: 'tracker' }],
      ['member.invited', founder.id, invitation.id, { role: 'tracker' }],
    ]),
  );
});

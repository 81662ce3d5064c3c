import { expect, it } from 'vitest';
import { freshDatabase } from '#test/support/database';
import { aMember, aUser, aWorkspace } from '#test/support/make';
import { listEvents } from '../events/events.server';
import { changeRole } from './change-role.server';
import { inviteMember } from './invite-member.server';
import { findMembership, listMembers, listWorkspacesOf } from './members.server';
import { leaveWorkspace, removeMember } from './remove-member.server';
import { roles } from './role';
import { withdrawMemberInvitation } from './withdraw-member-invitation.server';

const db = await freshDatabase();
const now = new Date('2026-03-01T10:00:00Z');

async function aTeam() {
  const workspace = await aWorkspace(db);
  const join = async (role: (typeof roles)[number]) => {
    const user = await aUser(db);
    return aMember(db, workspace.id, user.id, role);
  };
  return { workspace, join, founder: await join('founder') };
}

it('a workspace that is not hers looks like one that does not exist', async () => {
  const { workspace, founder } = await aTeam();
  const stranger = await aUser(db);
  expect(await findMembership(db, workspace.slug, founder.userId)).not.toBeNull();
  expect(await findMembership(db, workspace.slug, stranger.id)).toBeNull();
  expect(await findMembership(db, 'no-such-workspace', stranger.id)).toBeNull();
});

it.each(roles)('only founders change members: as %s', async (role) => {
  const { workspace, join } = await aTeam();
  const [by, other] = [await join(role), await join('viewer')];
  const person = { byUserId: by.userId, memberId: other.id };
  const invited = { byUserId: by.userId, email: 'new@example.com', role: 'viewer' as const, now };
  const invitation = await inviteMember(db, workspace.id, invited);
  const changed = await changeRole(db, workspace.id, { ...person, role: 'editor' });
  const removed = await removeMember(db, workspace.id, person);
  const may = role === 'founder';
  expect([invitation.ok, changed.ok, removed.ok]).toEqual([may, may, may]);
});

it('a founder of one workspace changes nothing in another', async () => {
  const [hers, foreign] = [await aTeam(), await aTeam()];
  const viewer = await foreign.join('viewer');
  const by = { byUserId: hers.founder.userId, memberId: viewer.id };
  expect(await removeMember(db, foreign.workspace.id, by)).toEqual({
    ok: false,
    error: 'notAllowed',
  });
  expect(await removeMember(db, hers.workspace.id, by)).toEqual({ ok: false, error: 'notFound' });
  expect(await changeRole(db, hers.workspace.id, { ...by, role: 'editor' })).toEqual({
    ok: false,
    error: 'notFound',
  });
});

it('the last founder neither steps down nor leaves nor is removed', async () => {
  const { workspace, founder } = await aTeam();
  const own = { byUserId: founder.userId, memberId: founder.id };
  const lastFounder = { ok: false, error: 'lastFounder' };
  expect(await changeRole(db, workspace.id, { ...own, role: 'viewer' })).toEqual(lastFounder);
  expect(await removeMember(db, workspace.id, own)).toEqual(lastFounder);
  expect(await leaveWorkspace(db, workspace.id, founder.userId)).toEqual(lastFounder);
});

it('of two founders who leave at the same moment one stays', async () => {
  const { workspace, join, founder } = await aTeam();
  const second = await join('founder');
  const left = await Promise.all([
    leaveWorkspace(db, workspace.id, founder.userId),
    leaveWorkspace(db, workspace.id, second.userId),
  ]);
  expect(left.filter((result) => result.ok)).toHaveLength(1);
  expect(await listMembers(db, workspace.id)).toHaveLength(1);
});

it('a removed member no longer sees the workspace, and her account stays', async () => {
  const { workspace, join, founder } = await aTeam();
  const viewer = await join('viewer');
  await removeMember(db, workspace.id, { byUserId: founder.userId, memberId: viewer.id });
  expect(await findMembership(db, workspace.slug, viewer.userId)).toBeNull();
  expect((await aMember(db, workspace.id, viewer.userId, 'viewer')).userId).toBe(viewer.userId);
});

it('an invitation of another workspace cannot be withdrawn', async () => {
  const [hers, foreign] = [await aTeam(), await aTeam()];
  const invited = { email: 'a@example.com', role: 'viewer' as const, now };
  const made = await inviteMember(db, foreign.workspace.id, {
    byUserId: foreign.founder.userId,
    ...invited,
  });
  if (!made.ok) throw new Error(made.error);
  const by = { byUserId: hers.founder.userId, invitationId: made.invitation.id };
  expect(await withdrawMemberInvitation(db, hers.workspace.id, by)).toMatchObject({ ok: false });
  expect(await withdrawMemberInvitation(db, foreign.workspace.id, by)).toMatchObject({ ok: false });
});

it('who came, was given a role, went and was sent away is written down, with who did it', async () => {
  const { workspace, join, founder } = await aTeam();
  const [leaver, removed] = [await join('viewer'), await join('viewer')];
  const by = { byUserId: founder.userId };
  await changeRole(db, workspace.id, { ...by, memberId: leaver.id, role: 'editor' });
  await changeRole(db, workspace.id, { ...by, memberId: leaver.id, role: 'editor' });
  await leaveWorkspace(db, workspace.id, leaver.userId);
  await removeMember(db, workspace.id, { ...by, memberId: removed.id });
  const told = await listEvents(db, workspace.id, { about: 'member', limit: 9 });
  expect(
    told.map(({ verb, actor, subject, after }) => [verb, actor.id, subject.id, after]),
  ).toEqual([
    ['member.removed', founder.userId, removed.userId, null],
    ['member.left', leaver.userId, leaver.userId, null],
    ['member.roleChanged', founder.userId, leaver.userId, { role: 'editor' }],
  ]);
});

it('a founder who has another beside her may step down, and a member nobody knows cannot leave', async () => {
  const { workspace, join, founder } = await aTeam();
  await join('founder');
  const stepsDown = { byUserId: founder.userId, memberId: founder.id, role: 'viewer' as const };
  expect(await changeRole(db, workspace.id, stepsDown)).toMatchObject({ ok: true });
  const stranger = await aUser(db);
  expect(await leaveWorkspace(db, workspace.id, stranger.id)).toEqual({
    ok: false,
    error: 'notFound',
  });
});

it('a person’s workspaces are listed by name, each with her role in it', async () => {
  const person = await aUser(db);
  for (const [name, role] of [
    ['Vega', 'tracker'],
    ['Alpha', 'viewer'],
  ] as const)
    await aMember(db, (await aWorkspace(db, { name })).id, person.id, role);
  const listed = await listWorkspacesOf(db, person.id);
  expect(listed.map(({ name, role }) => [name, role])).toEqual([
    ['Alpha', 'viewer'],
    ['Vega', 'tracker'],
  ]);
});

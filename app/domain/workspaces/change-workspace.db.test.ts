import { expect, it } from 'vitest';
import { freshDatabase } from '#test/support/database';
import { aMember, aUser, aWorkspace } from '#test/support/make';
import { listEvents } from '../events/events.server';
import { changeWorkspace } from './change-workspace.server';

const db = await freshDatabase();

it('a changed name or clock is an act, the same ones are none', async () => {
  const { id: workspaceId } = await aWorkspace(db, { name: 'Bakery', timeZone: 'UTC' });
  const { id: byUserId } = await aUser(db);
  await aMember(db, workspaceId, byUserId, 'founder');
  const change = (name: string, timeZone: string) =>
    changeWorkspace(db, workspaceId, { byUserId, name, timeZone });
  expect(await change('Bakery', 'UTC')).toEqual({ ok: true, eventId: null });
  await change('Bakery', 'Asia/Almaty');
  await change('School', 'Asia/Almaty');
  const told = await listEvents(db, workspaceId, { limit: 9 });
  expect(told.map(({ verb, after }) => [verb, after])).toEqual([
    ['workspace.changed', { name: 'School' }],
    ['workspace.changed', { name: 'Bakery' }],
  ]);
});

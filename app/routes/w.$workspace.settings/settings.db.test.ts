import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { events, workspaces } from '#db/schema';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { undoEvent } from '~/domain/history/undo-event.server';
import { action } from './actions.server';
import { listTimeZones } from './list-time-zones.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['founder', 'editor']);
const stored = async () =>
  (await db.select().from(workspaces).where(eq(workspaces.id, id))).map(({ name, timeZone }) => ({
    name,
    timeZone,
  }))[0]!;

test('name and clock are kept and can be taken back', async () => {
  const before = await stored();
  const wanted = { name: 'Speech school', timeZone: 'Asia/Almaty' };
  const { location } = await press(action, {}, { fields: wanted });
  expect(await stored()).toEqual(wanted);
  const eventId = /event=([\w-]{36})$/.exec(location ?? '')?.[1] ?? '';
  const [event] = await db.select().from(events).where(eq(events.id, eventId));
  const userId = event?.actorId ?? '';
  const by = { workspaceId: id, userId, role: 'founder' as const, now: new Date() };
  expect(await undoEvent(db, eventId, by)).toMatchObject({ ok: true });
  expect(await stored()).toEqual(before);
});

test('what is the same already is no event', async () => {
  const same = await press(action, {}, { fields: await stored() });
  expect(same.location).toMatch(/event=unchanged$/);
});

test('an empty name and a zone nobody knows are said at their fields and change nothing', async () => {
  const before = await stored();
  const answer = await press(action, {}, { fields: { name: ' ', timeZone: 'Mars/Olympus' } });
  expect(answer).toMatchObject({
    status: 400,
    errors: { name: 'workspaceMissing', timeZone: 'timeZone' },
  });
  expect(await stored()).toEqual(before);
});

test('an editor may not', async () => {
  const fields = { name: 'Mine', timeZone: 'UTC' };
  expect(await press(action, {}, { fields, by: 'editor' })).toMatchObject({ status: 403 });
});

test('the list goes from west to east, knows UTC and the zone that is chosen', () => {
  const now = new Date('2026-01-15T00:00:00Z');
  const zones = listTimeZones({ locale: 'en', now, chosen: 'Europe/Kyiv' });
  const labels = zones.map(({ label }) => label);
  expect(labels[0]).toMatch(/^UTC−11/);
  expect(labels.at(-1)).toMatch(/^UTC\+14/);
  expect(labels).toContain('UTC+3, Europe/Moscow (Moscow Standard Time)');
  expect(labels.find((label) => label.includes('Newfoundland'))).toMatch(/^UTC−3:30/);
  const values = zones.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['UTC', 'Europe/Kyiv']));
});

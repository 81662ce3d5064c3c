import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { events, files, workspaces } from '#db/schema';
import { aPng } from '#test/support/a-picture';
import { answerTo, aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest } from '#test/support/sign-in';
import { sendLogo } from '~/answering/look/send-logo.server';
import { undoEvent } from '~/domain/history/undo-event.server';
import type { Look } from '~/domain/look/look';
import type { Role } from '~/domain/workspaces/role';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, cookieOf } = await aPressedWorkspace(db, ['founder', 'editor']);

type Fields = Record<string, string | File>;
function send(fields: Fields, by: Role = 'founder', workspace = 'bakery') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { Cookie: cookieOf(by) };
  const request = aRequest(`/w/${workspace}/look`, { method: 'POST', headers, body });
  return answerTo(action, request, { workspace });
}
const stored = async (): Promise<Look> =>
  (await db.select().from(workspaces).where(eq(workspaces.id, id)))[0]!.look;
const ask = (file = '', init: RequestInit = {}) =>
  sendLogo(db, file, aRequest(`/logo/${file}`, init)).catch((thrown: Response) => thrown);
const picture = (bytes: Uint8Array | string, name = 'logo.png', type = 'image/png') =>
  new File([bytes as BlobPart], name, { type });

test('a logo and a colour are kept, and the picture is anybody’s to see', async () => {
  const saved = await send({
    accent: '1F5',
    logo: picture(aPng(120, 40), 'logo.svg', 'text/html'),
  });
  expect(saved).toMatchObject({ status: 302, location: expect.stringMatching(/event=[\w-]{36}$/) });
  const { accent, logo } = await stored();
  expect({ accent, ...logo }).toMatchObject({ accent: '#11ff55', type: 'image/png', width: 120 });
  const sent = await ask(logo?.file);
  expect(sent.status).toBe(200);
  expect(Object.fromEntries(sent.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(logo?.size),
    'cache-control': expect.stringContaining('immutable'),
    'content-security-policy': expect.stringContaining("default-src 'none'; sandbox"),
    'x-content-type-options': 'nosniff',
  });
  expect((await sent.arrayBuffer()).byteLength).toBe(logo?.size);
  const head = await ask(logo?.file, { method: 'HEAD' });
  expect([head.status, head.body]).toEqual([200, null]);
  const again = await ask(logo?.file, { headers: { 'If-None-Match': `"${logo?.file}"` } });
  expect(again.status).toBe(304);
});

test('a saved page without a new picture keeps the logo; without one is without one; an undo brings it back', async () => {
  const before = await stored();
  await send({ accent: '' });
  expect(await stored()).toEqual({ logo: before.logo });
  const gone = await send({ accent: '', withoutLogo: 'yes' });
  expect(await stored()).toEqual({});
  const eventId = /event=([\w-]{36})$/.exec(gone.location ?? '')?.[1] ?? '';
  const [event] = await db.select().from(events).where(eq(events.id, eventId));
  const userId = event?.actorId ?? '';
  const by = { workspaceId: id, userId, role: 'founder' as const, now: new Date() };
  expect(await undoEvent(db, eventId, by)).toMatchObject({ ok: true });
  expect(await stored()).toEqual({ logo: before.logo });
});

test('what is no picture and no colour is said at its field, and nothing of it is kept', async () => {
  const before = await stored();
  const count = async () => (await db.select().from(files)).length;
  const kept = await count();
  const drawing = picture('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  expect(await send({ accent: 'red', logo: drawing })).toMatchObject({
    status: 400,
    errors: { logo: 'logoKind', accent: 'accent' },
    entered: { accent: 'red' },
  });
  const heavy = picture(Buffer.concat([aPng(9, 9), Buffer.alloc(70_000)]));
  expect(await send({ accent: '', logo: heavy })).toMatchObject({ errors: { logo: 'logoLarge' } });
  expect([await stored(), await count()]).toEqual([before, kept]);
});

test('only a founder of the workspace may, and only logos are shown to everybody', async () => {
  const before = await stored();
  expect(await send({ accent: '#112233' }, 'editor')).toMatchObject({ status: 403 });
  expect(await send({ accent: '#112233' }, 'founder', 'rival')).toMatchObject({ status: 404 });
  expect(await stored()).toEqual(before);
  for (const file of ['', 'x', id, '00000000-0000-7000-8000-000000000000'])
    expect((await ask(file)).status).toBe(404);
});

// What becomes of files of answers as time goes by, and how many a public link may bring.
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import type { Db } from '#db/client';
import { files, responses } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import { fileBytes } from '~/domain/files/bytes/file-bytes.server';
import { storeFile } from '~/domain/files/keep-file.server';
import { openFile } from '~/domain/files/open-file.server';
import { createSurvey } from '../../surveys/create-survey.server';
import { publishSurvey } from '../../surveys/publish-survey.server';
import type { AnswerLink } from '../response';
import { startResponse } from '../start-response.server';
import { filesOfResponse, PUBLIC_ROOM, RESPONSE_ROOM } from './answer-file';
import { changeAnswerFiles } from './change-answer-files.server';
import { clearAnswerFiles } from './clear-answer-files.server';
import { moveInlineFiles } from './move-inline-files.server';

let db: Db;
let of: { workspaceId: string; surveyId: string };
const now = new Date('2026-06-30T03:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000);
const definition = { title: 'T', elements: [{ type: 'file', name: 'f' }] };

beforeAll(async () => {
  db = await freshDatabase();
  const { id: workspaceId } = await aWorkspace(db);
  const { id: surveyId } = await createSurvey(db, workspaceId, { definition, now });
  await publishSurvey(db, workspaceId, surveyId, { now });
  of = { workspaceId, surveyId };
});

async function begin() {
  const link: AnswerLink = { kind: 'public', resumeToken: crypto.randomUUID() };
  const consent = { textVersion: 'x', joinsPurchases: false, locale: 'en', givenAt: now };
  const started = await startResponse(db, of, { link, consent, locale: 'en', now });
  if (!started.ok) throw new Error(started.reason);
  return { link, id: started.response.id };
}

async function* one(text: string) {
  yield Buffer.from(text);
}

/** As it is after an upload: the file, and the answer that names it. */
async function aNamedFile(
  responseId: string,
  at = { answered: now, finished: null as Date | null },
) {
  const { id, name, size } = await storeFile(db, of.workspaceId, one('bytes'), {
    ...{ owner: filesOfResponse(responseId), name: 'a.png', mediaType: 'image/png', most: 100 },
  });
  const answers = { f: [{ id, name, size, type: 'image/png' }], words: 'x' };
  await db
    .update(responses)
    .set({ answers, updatedAt: at.answered, finishedAt: at.finished })
    .where(eq(responses.id, responseId));
  await db.update(files).set({ createdAt: at.answered }).where(eq(files.id, id));
  return id;
}

async function isStored(id: string): Promise<boolean> {
  for await (const { key } of fileBytes().list()) if (key.endsWith(id)) return true;
  return false;
}

const answersOf = async (id: string) =>
  (await db.select().from(responses).where(eq(responses.id, id)))[0]?.answers;

test('a month after the last word an unfinished answer loses its files, and nothing else', async () => {
  const [idle, fresh, done, gone, replaced] = await Promise.all([1, 2, 3, 4, 5].map(begin));
  const old = { answered: daysAgo(31), finished: null };
  const ofIdle = await aNamedFile(idle!.id, old);
  const ofFresh = await aNamedFile(fresh!.id, { ...old, answered: daysAgo(29) });
  const ofDone = await aNamedFile(done!.id, { answered: daysAgo(400), finished: daysAgo(400) });
  const ofGone = await aNamedFile(gone!.id, { ...old, answered: daysAgo(2) });
  const unnamed = await aNamedFile(replaced!.id, { ...old, answered: daysAgo(2) });
  const named = await aNamedFile(replaced!.id, { ...old, answered: daysAgo(2) });
  const young = await storeFile(db, of.workspaceId, one('young'), {
    ...{ owner: filesOfResponse(fresh!.id), name: 'b', mediaType: 'x', most: 100 },
  });
  await db.update(files).set({ createdAt: now }).where(eq(files.id, young.id));
  await db.delete(responses).where(eq(responses.id, gone!.id));

  await clearAnswerFiles(db, now);

  const left = [ofFresh, ofDone, named, young.id];
  for (const id of [ofIdle, ofGone, unnamed, ...left])
    expect(await isStored(id), id).toBe(left.includes(id));
  const rows = await db.select({ id: files.id }).from(files);
  expect(rows.map(({ id }) => id).sort()).toEqual(left.sort());
  expect(await answersOf(idle!.id)).toEqual({ f: [], words: 'x' });
  expect(await answersOf(done!.id)).toMatchObject({ f: [{ id: ofDone }] });
});

test('files that stand in answers of an earlier version move to the file store, once', async () => {
  const { id } = await begin();
  const content = `data:image/png;base64,${Buffer.from('picture').toString('base64')}`;
  const inline = [
    { name: 'old.png', type: 'image/png', content },
    { name: 'odd', type: '', content: 'data:,%ff' },
  ];
  await db
    .update(responses)
    .set({ answers: { f: inline, words: content } })
    .where(eq(responses.id, id));
  await Promise.all([moveInlineFiles(db), moveInlineFiles(db)]);
  const rows = await db.select().from(files).where(eq(files.ownerId, id)).orderBy(files.id);
  expect(rows.map(({ name }) => name)).toEqual(['old.png', 'odd']);
  expect(await answersOf(id)).toEqual({
    f: [
      { id: rows[0]!.id, name: 'old.png', type: 'image/png', size: 7 },
      { id: rows[1]!.id, name: 'odd', type: 'application/octet-stream', size: 3 },
    ],
    words: content,
  });
  const bytes = await (await openFile(rows[0]!)).toArray();
  expect(Buffer.concat(bytes).toString()).toBe('picture');
});

test('what strangers leave in a day has an end; invited people are not counted with them', async () => {
  await db.delete(files);
  const [first, second] = [await begin(), await begin()];
  const roomIn = async ({ link }: { link: AnswerLink }, at = new Date()) => {
    let found = { files: 0, bytes: 0 };
    const asking = { link, locale: 'en', now: at, arrived: [] };
    await changeAnswerFiles(db, of, asking, (_, room) => {
      found = room;
      return { changes: {}, added: [], removed: [] };
    });
    return found;
  };
  expect(await roomIn(first)).toEqual(RESPONSE_ROOM);
  await db.insert(files).values({
    ...{ id: crypto.randomUUID(), workspaceId: of.workspaceId, ownerKind: 'response' },
    ...{ ownerId: second.id, part: 'original', name: 'x', mediaType: 'x', sha256: 'x' },
    size: PUBLIC_ROOM.bytes - 7,
  });
  expect(await roomIn(first)).toEqual({ files: RESPONSE_ROOM.files, bytes: 7 });
  const tomorrow = new Date(Date.now() + 25 * 60 * 60_000);
  expect(await roomIn(first, tomorrow)).toEqual(RESPONSE_ROOM);
});

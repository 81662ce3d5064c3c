// Answers that name files: whose they may be, who finds them, and what becomes of them.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { files, responses } from '#db/schema';
import type { FileReference } from '#surveys/read-files';
import { freshProcessDatabase } from '#test/support/process-database';
import { aSurveyWithFiles, png, storedKeys } from '#test/support/survey-with-files';
import { findAnswerFile, listAnswerFiles } from '~/domain/responses/files/find-answer-files.server';
import { requirePersonalDoor } from '../doors.server';
import { withdraw } from '../thanks.server';

const db = await freshProcessDatabase();
const { begun, stored, send, postStep, photosOf, rowsOf } = await aSurveyWithFiles(db, 15);

describe('answers that name files', () => {
  test('name what came with them: nothing that is written into a form adds a file', async () => {
    const [mine, theirs] = [await begun(), await begun()];
    const elsewhere = await aSurveyWithFiles(db, 1);
    const foreign = await elsewhere.begun();
    for (const token of [mine, theirs]) await postStep(token, '1.1', [['q0', png('own.png')]]);
    await elsewhere.postStep(foreign, '1.1', [['q0', png('foreign.png')]]);
    const own = (await photosOf(mine))[0]!;
    const others = [(await photosOf(theirs))[0]!, (await elsewhere.photosOf(foreign))[0]!];
    for (const other of [...others, { ...own, name: 'renamed.exe' }]) {
      for (const value of [JSON.stringify([other]), JSON.stringify(other), other.id]) {
        const claims = { q0: value, 'q0.0': value, 'q2.0.0': value, files: value };
        await postStep(mine, '1.1', Object.entries(claims), 'save');
        await postStep(mine, '1.2', Object.entries(claims), 'save');
        await send(mine, '1.1', { ...claims, go: 'save', passed: '1.2' });
      }
      // Taking out what is not hers takes nothing from anybody.
      if (other.id !== own.id) await postStep(mine, '1.1', [], `drop q0 ${other.id}`);
    }
    expect(await photosOf(mine)).toEqual([own]);
    expect(JSON.stringify((await stored(mine))!.answers)).not.toMatch(/foreign|renamed/);
    expect(await rowsOf(theirs)).toHaveLength(1);
  });

  test('are stored at the end with their files, which only their workspace finds', async () => {
    const token = await begun();
    await postStep(token, '1.1', [['q0', png('own.png')]]);
    await send(token, '1.2');
    const { id: responseId, workspaceId, answers, finishedAt } = (await stored(token))!;
    expect(finishedAt).not.toBeNull();
    const [{ id: fileId }] = answers.photo as [FileReference];
    const listed = await listAnswerFiles(db, workspaceId, [{ id: responseId, answers }]);
    expect(listed.get(responseId)).toMatchObject([{ id: fileId, name: 'own.png' }]);
    expect(await findAnswerFile(db, workspaceId, { responseId, fileId })).toMatchObject({
      size: 3,
    });
    const other = (await requirePersonalDoor(db, (await aSurveyWithFiles(db, 1)).tokens[0]!)).of
      .workspaceId;
    expect(await findAnswerFile(db, other, { responseId, fileId })).toBeNull();
    expect(await listAnswerFiles(db, other, [{ id: responseId, answers }])).toEqual(
      new Map([[responseId, []]]),
    );
    expect(await findAnswerFile(db, workspaceId, { responseId: 'x', fileId: "'" })).toBeNull();
  });

  test('are erased with their files when the consent is taken back', async () => {
    const token = await begun();
    await postStep(token, '1.1', [['q0', png('secret.png')]]);
    await send(token, '1.2');
    const { id: responseId, workspaceId, answers } = (await stored(token))!;
    const [{ id: fileId }] = answers.photo as [FileReference];
    await withdraw(db, await requirePersonalDoor(db, token));
    expect(await findAnswerFile(db, workspaceId, { responseId, fileId })).toBeNull();
    const [row] = await db.select().from(files).where(eq(files.id, fileId));
    expect(row).toMatchObject({ name: '', sha256: '', erasedAt: expect.any(Date) });
    expect((await storedKeys()).some((key) => key.endsWith(fileId))).toBe(false);
    const [left] = await db.select().from(responses).where(eq(responses.id, responseId));
    expect(left?.answers).toEqual({});
  });
});

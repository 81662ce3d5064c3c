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
  test('name those of their own response; of others nothing', async () => {
    const [mine, theirs] = [await begun(), await begun()];
    const elsewhere = await aSurveyWithFiles(db, 1);
    const foreign = await elsewhere.begun();
    const own = async (token: string) => {
      await postStep(token, '1.1', [['q0', png('own.png')]]);
      const response = (await requirePersonalDoor(db, token)).begun!.response;
      return (response.answers.photo as FileReference[])[0]!;
    };
    await own(mine);
    // A form holds files, and never names them.
    for (const other of [await own(theirs), await own(foreign)]) {
      const claim = JSON.stringify([other]);
      await send(mine, '1.1', { go: 'save', q0: claim, 'q0.was': '' });
      await send(mine, '1.2', { go: 'save', 'q2.0.0': claim });
    }
    const answers = (await stored(mine))?.answers;
    expect(JSON.stringify(answers)).not.toContain((await photosOf(theirs))[0]!.id);
    expect(await photosOf(mine)).toMatchObject([{ name: 'own.png', size: 3 }]);
    // Taking out what is not hers takes nothing from anybody.
    await postStep(mine, '1.1', [], `drop q0 ${(await photosOf(theirs))[0]!.id}`);
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

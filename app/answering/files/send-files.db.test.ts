// Files sent with a step, or by themselves: what fits is kept, what does not is said.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { files } from '#db/schema';
import { LARGEST_FILE } from '#surveys/file-rules';
import { freshProcessDatabase } from '#test/support/process-database';
import { aSurveyWithFiles, png, storedKeys } from '#test/support/survey-with-files';
import { anAnswerer, locationOf } from '#test/support/survey-with-links';
import { openFile } from '~/domain/files/open-file.server';
import { requirePersonalDoor } from '../doors.server';
import { postAnswerPage } from '../post-answer-page.server';

const db = await freshProcessDatabase();
const survey = await aSurveyWithFiles(db, 30);
const { begun, stored, send, open, postStep, upload, photosOf, rowsOf } = survey;

describe('a step sent without scripts', () => {
  test('keeps its files apart from the answers, which name them', async () => {
    const token = await begun();
    const page = await open(token, '/');
    expect('html' in page && page.html).toMatch(/<form [^>]*enctype="multipart\/form-data"/i);
    expect('html' in page && page.html).toMatch(/<input type="file"[^>]* accept="image\/\*"/);
    const answer = await postStep(token, '1.1', [
      ['q0', png('a.png', 300_000)],
      ['q0', png('b.png')],
      ['q1', 'Words'],
    ]);
    expect(locationOf(answer)).toContain('step=1.2');
    const response = (await stored(token))!;
    const [a, b] = await photosOf(token);
    expect(a).toEqual({ id: a!.id, name: 'a.png', type: 'image/png', size: 300_000 });
    expect(b).toMatchObject({ name: 'b.png', size: 3 });
    expect(response.answers.words).toBe('Words');
    const [row] = await db.select().from(files).where(eq(files.id, b!.id));
    expect(row).toMatchObject({ ownerKind: 'response', ownerId: response.id, size: 3 });
    const kept = await openFile({ workspaceId: response.workspaceId, id: b!.id });
    expect(Buffer.concat(await kept.toArray())).toEqual(Buffer.from([7, 7, 7]));
  });

  test('says at the field what does not fit, and keeps the rest', async () => {
    const token = await begun();
    const answer = await postStep(token, '1.1', [
      ['q0', png('huge.png', LARGEST_FILE + 1)],
      ['q0', new File(['x'], 'virus.exe', { type: 'application/x-msdownload' })],
      ['q0', new File([], 'empty.png', { type: 'image/png' })],
      ['q0', png('good.png')],
      ['q1', 'Words'],
    ]);
    const html = (answer as { html: string }).html;
    expect(html).toContain('“huge.png”: larger than 10 MB.');
    expect(html).toContain('“virus.exe”: files of this kind do not fit here.');
    expect(html).toContain('“empty.png”: there is nothing in it.');
    expect(await photosOf(token)).toMatchObject([{ name: 'good.png' }]);
    expect((await stored(token))?.answers.words).toBe('Words');
    const { id, workspaceId } = (await rowsOf(token))[0]!;
    const own = (await storedKeys()).filter((key) => key.startsWith(workspaceId));
    expect(own).toContain(`${workspaceId}/${id}`);
    expect(own).toHaveLength((await db.select().from(files)).length);
  });

  test('a file in an added panel belongs to its row; another takes the place of a single one', async () => {
    const token = await begun();
    await postStep(token, '1.2', [['q2.0.0', png('first.png', 10)]], 'back');
    const [first] = await rowsOf(token);
    const tooLarge = await postStep(token, '1.2', [['q2.0.0', png('large.png', 1_001)]]);
    expect((tooLarge as { html: string }).html).toContain('“large.png”: larger than 1 KB.');
    await postStep(token, '1.2', [['q2.0.0', png('second.png', 20)]], 'back');
    const answers = (await stored(token))!.answers;
    expect(answers.rooms).toMatchObject([{ plan: [{ name: 'second.png', size: 20 }] }]);
    expect((await rowsOf(token)).map(({ name }) => name)).toEqual(['second.png']);
    expect((await storedKeys()).some((key) => key.endsWith(first!.id))).toBe(false);
  });

  test('a button takes a file out again, its bytes too', async () => {
    const token = await begun();
    await postStep(token, '1.1', [
      ['q0', png('a.png')],
      ['q0', png('b.png')],
    ]);
    const [a] = await photosOf(token);
    const page = await open(token, '/?step=1.1');
    expect('html' in page && page.html).toContain(`value="drop q0 ${a!.id}"`);
    await postStep(token, '1.1', [], `drop q0 ${a!.id}`);
    expect(await photosOf(token)).toMatchObject([{ name: 'b.png' }]);
    expect(await rowsOf(token)).toHaveLength(1);
    expect((await storedKeys()).some((key) => key.endsWith(a!.id))).toBe(false);
  });

  test('what comes before the consent, or after the end, is not kept', async () => {
    const early = survey.tokens.pop()!;
    await postStep(early, '1.1', [['q0', png('early.png')]]);
    const late = await begun();
    await send(late, '1.2');
    await postStep(late, '1.1', [['q0', png('late.png')]]);
    const names = (await db.select().from(files)).map(({ name }) => name);
    expect(names).not.toContain('early.png');
    expect(names).not.toContain('late.png');
  });
});

describe('a file sent by itself', () => {
  test('is added to what is there, also when two arrive at once', async () => {
    const token = await begun();
    const sent = await Promise.all(
      ['a.png', 'b.png', 'c.png', 'd.png'].map((name) =>
        upload(token, [
          ['field', 'q0'],
          ['q0', png(name)],
        ]),
      ),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 200, 400]);
    expect(sent.flatMap(({ wrong }) => wrong)).toEqual([
      expect.stringMatching(/^“.\.png”: 3 files at most fit here/),
    ]);
    const photos = await photosOf(token);
    expect(photos).toHaveLength(3);
    expect((await rowsOf(token)).map(({ id }) => id).sort()).toEqual(
      photos.map(({ id }) => id).sort(),
    );
    const dropped = await upload(token, [
      ['field', 'q0'],
      ['go', `drop q0 ${photos[0]!.id}`],
    ]);
    expect(dropped.html).not.toContain(photos[0]!.name);
    expect(await photosOf(token)).toHaveLength(2);
  });

  test('stays, whatever a page saves meanwhile that was drawn before it came', async () => {
    const token = await begun();
    const here = await requirePersonalDoor(db, token);
    await upload(token, [
      ['field', 'q0'],
      ['q0', png('late.png')],
    ]);
    const fields = { intent: 'step', step: '1.1', go: 'save', files: 'yes', q1: 'typed' };
    const form = new URLSearchParams({ ...fields, 'q0.was': 'of before' });
    await postAnswerPage(db, here, { request: anAnswerer('/', { method: 'POST' }), form });
    expect(await photosOf(token)).toMatchObject([{ name: 'late.png' }]);
    expect((await stored(token))!.answers.words).toBe('typed');
  });

  test.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['photo\u202egnp.exe.png', 'photognp.exe.png'],
    ['a"b\r\nc.png', 'a"bc.png'],
    [`${'x'.repeat(400)}.png`, `${'x'.repeat(115)}.png`],
    ['<script>alert(1)</script>.png', 'script>.png'],
  ])('named %j it is called %j', async (name, called) => {
    const token = await begun();
    const { html, status } = await upload(token, [
      ['field', 'q0'],
      ['q0', png(name)],
    ]);
    expect(status).toBe(200);
    expect((await photosOf(token))[0]!.name).toBe(called);
    expect(html).not.toContain('<script');
  });

  test('for a question that is none, or asks for something else, is refused and leaves nothing', async () => {
    const token = await begun();
    for (const field of ['q1', 'q9', 'q2.7.0', '', 'photo', '__proto__'])
      expect(
        await upload(token, [
          ['field', field],
          [field || 'q0', png()],
        ]),
      ).toMatchObject({
        status: 409,
      });
    expect(await rowsOf(token)).toEqual([]);
  });

  test('a response holds so many megabytes, a link sends so many a minute', async () => {
    const token = await begun();
    const { id: ownerId, workspaceId } = (await stored(token))!;
    await db.insert(files).values({
      ...{ id: crypto.randomUUID(), workspaceId, ownerId, ownerKind: 'response' },
      ...{ part: 'original', name: 'full', mediaType: 'x', sha256: 'x', size: 100 * 1024 * 1024 },
    });
    const full = await upload(token, [
      ['field', 'q0'],
      ['q0', png()],
    ]);
    expect(full.wrong).toEqual([expect.stringContaining('more files than we can take')]);
    const sent = [];
    for (let time = 0; time < 40; time += 1) sent.push(await upload(token, [['field', 'q0']]));
    expect(sent.at(-1)).toMatchObject({ status: 429 });
  });
});

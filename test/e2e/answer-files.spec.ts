// Photos and papers on the way to a founder: with scripts, without them, and over a bad line.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll } from '#test/support/browser';
import { aSignedInVisitor } from '#test/support/signed-in';

const made = inject('prepared').files;
const aLink = () => `/a/${made.tokens.pop()}`;

type Picked = { name: string; mimeType: string; buffer: Buffer };
const picked = (name: string, mimeType = 'image/png', size = 20_000): Picked => ({
  ...{ name, mimeType },
  buffer: Buffer.alloc(size, 7),
});

const field = (page: Page) => page.locator('input[type="file"]').first();
const held = (page: Page) => page.locator('[data-held] li bdi');
/** Presses closer to each other than a person's count as one. */
async function press(page: Page, value: 'next' | 'back') {
  await page.waitForTimeout(400);
  await page.locator(`button[name="go"][value="${value}"]`).click();
}

async function begin(page: Page): Promise<string> {
  const link = aLink();
  await page.goto(link);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await field(page).waitFor();
  return link;
}

const ready = (page: Page) => page.waitForFunction(() => window.sendsFiles);

/** As the founder finds it: the last response that holds such a file. */
async function download(name: string) {
  const founder = await aSignedInVisitor('founder', {
    slug: made.workspace,
    password: made.founder.password,
  });
  await founder.goto(`/w/${made.workspace}/surveys/${made.surveyId}/responses`);
  const link = founder.getByRole('link', { name });
  const answer = await founder.request.get((await link.first().getAttribute('href')) ?? '');
  return { headers: answer.headers(), body: await answer.body() };
}

describe.each(['en', 'ru'] as const)('without scripts, in %s', (locale) => {
  test('files are sent with the step, refused at their field, taken out, and found by the founder', async () => {
    const page = await aVisitor({ locale, phone: true, javaScript: false });
    const link = await begin(page);
    const name = `cat ${locale} «я».png`;
    await field(page).setInputFiles([picked(name), picked('notes.txt', 'text/plain')]);
    await page.locator('textarea').fill('Long words');
    await press(page, 'next');
    await page.locator('[role="alert"]:not(:empty)').first().waitFor();
    expect(await page.locator('[role="alert"]').first().textContent()).toContain('notes.txt');
    expect(await held(page).allTextContents()).toEqual([name]);
    expect(await page.locator('textarea').inputValue()).toBe('Long words');
    await expectNoSidewaysScroll(page);
    await field(page).setInputFiles(picked('wrong one.png'));
    await press(page, 'next');
    await page.goto(`${link}?step=1.1`);
    expect(await held(page).allTextContents()).toEqual([name, 'wrong one.png']);
    await page.locator('[data-held] button').last().click();
    await page.waitForFunction(() => document.querySelectorAll('[data-held] li').length === 1);
    await press(page, 'next');
    await page.locator('input[name="q2.0.0"]').waitFor();
    await press(page, 'next');
    await page.waitForURL(/\/thanks/);
    const { headers, body } = await download(name);
    expect(body).toEqual(picked(name).buffer);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': expect.stringMatching(/^attachment;/),
      'x-content-type-options': expect.stringContaining('nosniff'),
    });
  });
});

describe('with the script', () => {
  test('a file is sent when it is chosen; the step goes on when it is there', async () => {
    const page = await aVisitor({ phone: true });
    await begin(page);
    await ready(page);
    await expectAccessible(page);
    let release = () => {};
    const held1 = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/files(\?|$)/, async (route) => {
      await held1;
      await route.continue();
    });
    await field(page).setInputFiles([picked('one.png'), picked('two.png')]);
    expect(await page.locator('[data-sending] bdi').allTextContents()).toEqual([
      'one.png',
      'two.png',
    ]);
    await expectAccessible(page);
    await press(page, 'next');
    await page.getByText('A file is still on its way').waitFor();
    await page.locator('[data-sending] button', { hasText: 'Cancel' }).last().click();
    release();
    await page.locator('input[name="q2.0.0"]').waitFor();
    await press(page, 'back');
    await held(page).first().waitFor();
    expect(await held(page).allTextContents()).toEqual(['one.png']);
    await page.locator('[data-held] button').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-held] li').length === 0);
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'file');
    await page.reload();
    expect(await held(page).count()).toBe(0);
  });

  test('over a line that breaks nothing is lost: it says so, and is sent again', async () => {
    const page = await aVisitor({ phone: true, locale: 'ru' });
    await begin(page);
    await ready(page);
    await page.evaluate(breakTheLine);
    await field(page).setInputFiles(picked('tunnel.png'));
    await page.getByText('Нет соединения').waitFor();
    await expectAccessible(page);
    await press(page, 'next');
    await page.getByText('Файл ещё не отправлен').waitFor();
    await page.evaluate(() => window.mendTheLine?.());
    await page.getByRole('button', { name: 'Попробовать ещё раз' }).click();
    await held(page).first().waitFor();
    await page.locator('textarea').fill('слова');
    await press(page, 'next');
    await page.locator('input[name="q2.0.0"]').waitFor();
  });

  test('what does not fit is said beside it and keeps nobody from going on', async () => {
    const page = await aVisitor();
    await begin(page);
    await ready(page);
    await field(page).setInputFiles([
      picked('notes.txt', 'text/plain'),
      picked('huge.png', 'image/png', 10 * 1024 * 1024 + 1),
    ]);
    await page.getByText('“notes.txt”: files of this kind do not fit here.').waitFor();
    await page.getByText('“huge.png”: larger than 10 MB. Choose a smaller one.').waitFor();
    await press(page, 'next');
    await page.locator('input[name="q2.0.0"]').waitFor();
  });

  test('a large photo is made smaller on the phone, and stays upright', async () => {
    const page = await aVisitor({ phone: true });
    await begin(page);
    await ready(page);
    const photo = Buffer.from(await page.evaluate(drawSideways, [3_200, 2_000] as const), 'base64');
    expect(photo.length).toBeGreaterThan(1_500_000);
    const name = 'sideways.jpg';
    await field(page).setInputFiles({ name, mimeType: 'image/jpeg', buffer: photo });
    await held(page).first().waitFor();
    await press(page, 'next');
    await page.locator('input[name="q2.0.0"]').waitFor();
    await press(page, 'next');
    await page.waitForURL(/\/thanks/);
    const { body, headers } = await download(name);
    expect(headers['content-type']).toBe('image/jpeg');
    expect(body.length).toBeLessThan(photo.length);
    const seen = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/jpeg;base64,${text}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, body.toString('base64'));
    expect(seen).toEqual([1_600, 2_560]);
  });
});

test('with the script of files blocked the form takes them along', async () => {
  const page = await aVisitor();
  await page.route('**/assets/files-*.js', (route) => route.fulfill({ body: '' }));
  await begin(page);
  await page.locator('#steps[data-ready]').waitFor();
  await field(page).setInputFiles(picked('alone.png'));
  await press(page, 'next');
  await page.locator('input[name="q2.0.0"]').waitFor();
  await press(page, 'back');
  await held(page).first().waitFor();
  expect(await held(page).allTextContents()).toEqual(['alone.png']);
});

declare global {
  interface Window {
    mendTheLine?: () => void;
  }
}

function breakTheLine() {
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (this: XMLHttpRequest) {
    setTimeout(() => this.onerror?.(new ProgressEvent('error')), 50);
  };
  window.mendTheLine = () => {
    XMLHttpRequest.prototype.send = send;
  };
}

/** A noisy picture as a phone held upright stores it: lying down, with a note how to turn it. */
function drawSideways([width, height]: readonly [number, number]): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d')!;
  const noise = pen.createImageData(width, height);
  for (let at = 0; at < noise.data.length; at += 1)
    noise.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
  for (let at = 0; at < noise.data.length; at += 16)
    noise.data[at] = (Math.sin(at) * 127 + 128) | 0;
  pen.putImageData(noise, 0, 0);
  const jpeg = atob(canvas.toDataURL('image/jpeg', 1).split(',')[1]!);
  const turn = 'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0';
  const length = String.fromCharCode(0, turn.length + 2);
  return btoa(`${jpeg.slice(0, 2)}\xff\xe1${length}${turn}${jpeg.slice(2)}`);
}

// Controls that are more than a field of the browser's own: with a script and without, by hand and by keyboard.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { atStep, go, onStep, ready, shown, toTheEnd } from '#test/support/at-step';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  type VisitorOptions,
} from '#test/support/browser';
import { aSignedInVisitor } from '#test/support/signed-in';

const made = inject('prepared').controls;
const STEPS = { order: '1.1', pick: '1.2', hours: '1.3', span: '1.5', sign: '1.6', texts: '1.9' };

const at = (step: string, visitor: VisitorOptions = {}) =>
  atStep(`/a/${made.tokens.pop()}`, step, visitor);
const namesIn = (page: Page) =>
  page.locator('[data-item]').evaluateAll((items) => items.map((item) => item.dataset.name));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

test.each([
  { locale: 'en', darkMode: false, width: 320 },
  { locale: 'ru', darkMode: true, width: 390 },
] as const)(
  'each control can be read by a machine and fits the screen: $locale at $width',
  async ({ locale, darkMode, width }) => {
    const { page } = await at(STEPS.order, { locale, darkMode, phone: true });
    await page.setViewportSize({ width, height: 700 });
    await ready(page);
    let seen = 0;
    await toTheEnd(page, async () => {
      seen += 1;
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
    expect(seen).toBe(17);
  },
);

describe('a ranking', () => {
  test('is moved by keyboard in the same page; the focus stays, the new place is said, Back finds it', async () => {
    const { page } = await at(STEPS.order);
    await ready(page);
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await page.getByRole('button', { name: /^Support.*move up/ }).focus();
    await page.keyboard.press('Enter');
    expect(await namesIn(page)).toEqual(['Price', 'Support when something breaks', 'Speed']);
    expect(await focused(page)).toBe('Support when something breaks, place 2 of 3: move up');
    expect(await page.locator('[data-ranks] [role=status]').textContent()).toBe(
      'Support when something breaks, place 2 of 3',
    );
    await page.getByLabel('Place of “Price”').selectOption('3');
    const order = ['Support when something breaks', 'Speed', 'Price'];
    expect(await namesIn(page)).toEqual(order);
    await go(page, 'next');
    await onStep(page, STEPS.pick);
    await go(page, 'back');
    await onStep(page, STEPS.order);
    expect(await namesIn(page)).toEqual(order);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
    await page.reload();
    expect(await namesIn(page)).toEqual(order);
  });

  test('takes in and out what matters, and says how it is without a place', async () => {
    const { page } = await at(STEPS.pick, { phone: true });
    await ready(page);
    await page.getByRole('button', { name: 'Speed, no place yet: Put in' }).click();
    await page.getByRole('button', { name: 'Price, no place yet: Put in' }).click();
    expect(await focused(page)).toBe('Price, place 2 of 3: move up');
    await page.getByRole('button', { name: /^Speed.*Take out/ }).click();
    expect(await focused(page)).toBe('Speed, no place yet: Put in');
    expect(await page.getByLabel('Place of “Price”').inputValue()).toBe('1');
    expect(await page.getByLabel('Place of “Speed”').inputValue()).toBe('');
  });

  test('works without scripts, by buttons and by numbers', async () => {
    const { page } = await at(STEPS.order, { javaScript: false });
    await page.getByRole('button', { name: /^Speed.*move up/ }).click();
    await page.getByRole('button', { name: 'Speed, place 1 of 3: move up' }).waitFor();
    expect(await namesIn(page)).toEqual(['Speed', 'Price', 'Support when something breaks']);
    expect(await focused(page)).toBe('Speed, place 1 of 3: move up');
    await page.getByLabel('Place of “Support').selectOption('1');
    await go(page, 'next');
    await page.waitForURL(/step=1\.2/);
    await go(page, 'back');
    await page.waitForURL(/step=1\.1/);
    expect(await namesIn(page)).toEqual(['Support when something breaks', 'Speed', 'Price']);
  });
});

describe('a slider', () => {
  const number = (page: Page) => page.locator('input[name="q2"]');

  test('nobody has touched says so and answers nothing', async () => {
    const { page, link } = await at(STEPS.hours);
    await ready(page);
    const slider = page.getByRole('slider');
    expect(await slider.getAttribute('aria-valuetext')).toBe('no answer yet');
    await go(page, 'next');
    await onStep(page, '1.4');
    await page.goto(`${link}?step=${STEPS.hours}`);
    await ready(page);
    expect(await number(page).inputValue()).toBe('');
  });

  test('answers by its arrows, by a press where it stands, and by the number', async () => {
    const { page } = await at(STEPS.hours);
    await ready(page);
    const slider = page.getByRole('slider');
    await slider.click();
    expect(await number(page).inputValue()).toBe('30');
    await page.keyboard.press('ArrowRight');
    expect(await number(page).inputValue()).toBe('31');
    await number(page).fill('7');
    expect(await slider.inputValue()).toBe('7');
    await number(page).fill('');
    expect(await slider.getAttribute('aria-valuetext')).toBe('no answer yet');
  });

  test('is a number without scripts, and nothing else is shown', async () => {
    const { page } = await at(STEPS.hours, { javaScript: false });
    expect(await page.locator('input[type=range]').isVisible()).toBe(false);
    await number(page).fill('61');
    await go(page, 'next');
    await page.getByText('This number lies outside').waitFor();
    expect(await number(page).inputValue()).toBe('61');
  });
});

describe('a signature', () => {
  async function sign(page: Page): Promise<void> {
    const sheet = page.locator('canvas');
    await sheet.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await sheet.boundingBox())!;
    await page.mouse.move(x + width * 0.2, y + height * 0.7);
    await page.mouse.down();
    for (const [right, down] of [
      [0.4, 0.2],
      [0.6, 0.8],
      [0.8, 0.3],
    ] as const)
      await page.mouse.move(x + width * right, y + height * down, { steps: 5 });
    await page.mouse.up();
  }
  const inked = (page: Page) =>
    page.locator('canvas').evaluate((sheet) => {
      const { data } = (sheet as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, 1000, 400);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! < 99) dark += 1;
      return dark;
    });
  const signs = (page: Page) =>
    page.waitForFunction(
      () => window.sendsFiles && document.querySelector('[data-pad]:not([hidden])'),
    );
  const held = (page: Page) => page.locator('[data-held] bdi');

  test('drawn and left at once is sent first, is there after Back, and reaches the founder as a file', async () => {
    const { page, link } = await at(STEPS.sign);
    await signs(page);
    expect(await inked(page)).toBe(0);
    await sign(page);
    const ink = await inked(page);
    expect(ink).toBeGreaterThan(500);
    await go(page, 'next');
    await onStep(page, '1.7');
    await go(page, 'back');
    await onStep(page, STEPS.sign);
    await signs(page);
    expect(await held(page).allTextContents()).toEqual(['signature.png']);
    expect(await inked(page)).toBe(ink);
    await page.goto(`${link}?step=${STEPS.sign}`);
    expect(await held(page).allTextContents()).toEqual(['signature.png']);
    await toTheEnd(page);
    const founder = await aSignedInVisitor('founder', {
      slug: made.workspace,
      password: made.founder.password,
    });
    await founder.goto(`/w/${made.workspace}/surveys/${made.surveyId}/responses`);
    const file = founder.getByRole('link', { name: 'signature.png' }).first();
    const sent = await founder.request.get((await file.getAttribute('href')) ?? '');
    expect((await sent.body()).subarray(1, 4).toString()).toBe('PNG');
  });

  test('is cleared on the sheet and where it is kept, and drawn anew in its place', async () => {
    const { page } = await at(STEPS.sign);
    await signs(page);
    await sign(page);
    await held(page).first().waitFor();
    await page.getByRole('button', { name: 'Clear and sign again' }).click();
    expect(await inked(page)).toBe(0);
    await page.waitForFunction(() => !document.querySelector('[data-held] li'));
    await sign(page);
    await held(page).first().waitFor();
    await sign(page);
    await page.waitForFunction(() => !document.querySelector('[data-sending] li'));
    expect(await held(page).count()).toBe(1);
  });

  test('without scripts is a photo of one on paper', async () => {
    const { page, link } = await at(STEPS.sign, { javaScript: false, phone: true });
    expect(await page.locator('canvas').isVisible()).toBe(false);
    const photo = { name: 'signed.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(900, 7) };
    await page.locator('input[type=file]').setInputFiles(photo);
    await go(page, 'next');
    await page.waitForURL(/step=1\.7/);
    await page.goto(`${link}?step=${STEPS.sign}`);
    expect(await held(page).allTextContents()).toEqual(['signed.jpg']);
  });
});

test('pictures are targets for a thumb, two beside each other on the smallest phone', async () => {
  const { page } = await at('1.7', { phone: true });
  await page.setViewportSize({ width: 320, height: 700 });
  const seen = await page
    .locator('#steps img')
    .evaluateAll((all) =>
      (all as HTMLImageElement[]).map(({ naturalWidth, width }) => naturalWidth > 0 && width > 90),
    );
  expect(seen).toEqual([true, true]);
  const boxes = await Promise.all(
    (await page.locator('[data-choices] label').all()).map((one) => one.boundingBox()),
  );
  expect(boxes.map((box) => box!.height >= 44 && box!.width >= 44)).toEqual([true, true, true]);
  expect(boxes[0]!.y).toBe(boxes[1]!.y);
  await page.getByText('On a sofa').tap();
  expect(await page.getByRole('radio', { name: 'On a sofa' }).isChecked()).toBe(true);
});

test('Enter goes through every line and every row, and leaves none out', async () => {
  const { page, link } = await at('1.16');
  const visit = async (fields: string[], fill: (name: string) => Promise<void>) => {
    await page.locator(`[name="${fields[0]}"]`).first().focus();
    for (const name of fields) {
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
        name,
      );
      expect(await shown(page)).toBe(new URL(page.url()).searchParams.get('step'));
      await fill(name);
      await page.keyboard.press('Enter');
    }
  };
  const before = await shown(page);
  const [line] = await page
    .locator('#steps input[name$=".0"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
  const question = line!.split('.')[0];
  await visit([`${question}.0`, `${question}.1`], (name) =>
    page.locator(`[name="${name}"]`).fill('7'),
  );
  await page.waitForFunction(
    (was) => document.querySelector<HTMLElement>('#steps form')?.dataset.step !== was,
    before,
  );
  await page.goto(`${link}?step=1.12`);
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#steps')?.dataset.ready);
  const rows = await page
    .locator('#steps input[type=radio]')
    .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))]);
  await visit(rows, () => page.keyboard.press('Space'));
  await onStep(page, '1.13');
});

test('letters are counted while they are typed, and too many hold nobody’s hand', async () => {
  const { page } = await at(STEPS.texts);
  await ready(page);
  const field = page.getByLabel('Why?');
  await field.fill('x'.repeat(18));
  await page.locator('[data-aloud]').getByText('Characters left: 2').waitFor();
  await field.fill('x'.repeat(23));
  expect(await field.inputValue()).toHaveLength(23);
  await page.getByText('Characters too many: 3').first().waitFor();
  await go(page, 'next');
  await page.locator('p', { hasText: 'at most 20 characters' }).waitFor();
  expect(await field.inputValue()).toHaveLength(23);
});

test('a colour is chosen with the palette, and is none before', async () => {
  const { page } = await at(STEPS.texts);
  await ready(page);
  const text = page.getByLabel('Colour').first();
  expect(await text.inputValue()).toBe('');
  await page.locator('input[type=color]').fill('#336699');
  expect(await text.inputValue()).toBe('#336699');
});

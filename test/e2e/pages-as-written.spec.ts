// A page of several questions: what is wrong is listed above, Enter skips nothing, nothing jumps.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll } from '#test/support/browser';

const made = inject('prepared').pages;
const next = (page: Page) => page.locator('#steps button[value="next"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));
/** Both are asked inside the page, which needs scripts. */
async function looksRight(page: Page, javaScript: boolean): Promise<void> {
  if (!javaScript) return;
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
const step = (page: Page) => page.locator('#steps form').getAttribute('data-step');

async function begin(page: Page): Promise<string> {
  const link = `/a/${made.tokens.pop()}`;
  await page.goto(link);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await page.locator('#steps form').waitFor();
  return link;
}

describe.each([
  { locale: 'en', darkMode: false, width: 320, javaScript: true },
  { locale: 'ru', darkMode: true, width: 1280, javaScript: true },
  { locale: 'ru', darkMode: false, width: 390, javaScript: false },
] as const)(
  'in $locale at $width, scripts: $javaScript',
  ({ locale, darkMode, width, javaScript }) => {
    test('a page is read, refused with a way to each field, mended and left', async () => {
      const page = await aVisitor({ locale, darkMode, javaScript, phone: width < 400 });
      await page.setViewportSize({ width, height: 700 });
      await begin(page);
      if (javaScript) await page.locator('#steps[data-ready]').waitFor();
      expect(await page.locator('h2').textContent()).toBe(locale === 'ru' ? 'О вас' : 'About you');
      await looksRight(page, javaScript);
      await next(page).click();
      const summary = page.locator('[data-summary]');
      await summary.waitFor();
      expect(await summary.locator('a').count()).toBe(2);
      await looksRight(page, javaScript);
      await summary.locator('a').first().click();
      if (javaScript) expect(await focused(page)).toBe('q0');
      expect(new URL(page.url()).hash).toBe(javaScript ? '' : '#q0');
      await page.locator('[name="q0"]').fill('Eva');
      await page.locator('[name="q1"][value="daily"]').check();
      await page.waitForTimeout(400);
      await next(page).click();
      await page.locator('[name="q4"]').waitFor();
      expect(await step(page)).toBe('2');
      await page.waitForTimeout(400);
      await next(page).click();
      // Without scripts the way to a field is part of the address, which a browser carries on.
      await page.waitForURL(/\/thanks(#q0)?$/);
    });
  },
);

test('what an answer brings into sight appears while the rest stays under the hands', async () => {
  const page = await aVisitor();
  await begin(page);
  await page.locator('#steps[data-ready]').waitFor();
  await page.locator('[name="q0"]').fill('Eva');
  await page.locator('[name="q0"]').evaluate((field) => field.setAttribute('data-mine', 'yes'));
  await page.locator('[name="q1"][value="rarely"]').check();
  await page.locator('[name="q2"]').waitFor();
  expect(await page.locator('[name="q0"]').getAttribute('data-mine')).toBe('yes');
  expect(await page.locator('[name="q0"]').inputValue()).toBe('Eva');
  const order = await page
    .locator('#steps [data-question]')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLElement).dataset.question));
  expect(order).toEqual(['q0', 'q1', 'q2', 'q3']);
  await page.locator('[name="q2"]').fill('Work');
  await page.locator('[name="q1"][value="daily"]').check();
  await page.locator('[name="q2"]').waitFor({ state: 'detached' });
});

describe.each([true, false])('with scripts: %s', (javaScript) => {
  test('Enter in a field never sends what stands below it unseen', async () => {
    const page = await aVisitor({ javaScript });
    await begin(page);
    if (javaScript) await page.locator('#steps[data-ready]').waitFor();
    await page.locator('[name="q0"]').fill('Eva');
    await page.locator('[name="q0"]').press('Enter');
    await page.waitForTimeout(500);
    expect(await step(page)).toBe('1');
    expect(await page.locator('[data-summary]').count()).toBe(0);
    if (javaScript) expect(await focused(page)).toBe('q1');
  });
});

test('who comes back in the middle finds her page and her words', async () => {
  const page = await aVisitor();
  const link = await begin(page);
  await page.locator('#steps[data-ready]').waitFor();
  await page.locator('[name="q0"]').fill('Eva');
  await page.locator('[name="q1"][value="daily"]').check();
  await page.locator('#answer-status').filter({ hasText: 'saved' }).waitFor();
  const other = await aVisitor();
  await other.goto(link);
  expect(await step(other)).toBe('1');
  expect(await other.locator('[name="q0"]').inputValue()).toBe('Eva');
});

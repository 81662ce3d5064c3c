// Every type of question as people meet it: by ear, by keyboard, in the dark, on the smallest phone.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll } from '#test/support/browser';

const made = inject('prepared').types;

async function begin(page: Page): Promise<void> {
  await page.goto(`/a/${made.tokens.pop()}`);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await page.locator('#steps form').waitFor();
}

/** Goes on without an answer, as far as there are steps; calls `look` at each. */
async function through(page: Page, look: (step: string) => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  for (let steps = 0; steps < 60 && !page.url().includes('/thanks'); steps += 1) {
    const step = (await page.locator('#steps form').getAttribute('data-step')) ?? '';
    seen.push(step);
    await look(step);
    await page.waitForTimeout(400);
    await page.locator('#steps button[value="next"]').click();
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('#steps form')?.dataset.step !== before,
      step,
    );
  }
  return seen;
}

describe.each([
  { locale: 'en', darkMode: false, width: 320 },
  { locale: 'ru', darkMode: true, width: 1280 },
] as const)('in $locale at $width', ({ locale, darkMode, width }) => {
  test('every type can be read by a machine and fits the screen', async () => {
    const page = await aVisitor({ locale, darkMode, phone: width < 400 });
    await page.setViewportSize({ width, height: 700 });
    await begin(page);
    await page.locator('#steps[data-ready]').waitFor();
    const seen = await through(page, async () => {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
    expect(seen.length).toBeGreaterThan(15);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

test('at each step the focus is in the new question, and the name of the step in the address', async () => {
  const page = await aVisitor();
  await begin(page);
  await page.locator('#steps[data-ready]').waitFor();
  let first = true;
  await through(page, async (step) => {
    if (!first) {
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('#steps')))).toBe(
        true,
      );
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BUTTON');
      expect(new URL(page.url()).searchParams.get('step')).toBe(step);
    }
    first = false;
  });
});

test('the browser’s way back leads to the question before', async () => {
  const page = await aVisitor({ phone: true });
  await begin(page);
  await page.locator('#steps[data-ready]').waitFor();
  const step = () => page.locator('#steps form').getAttribute('data-step');
  const start = await step();
  await page.locator('#steps button[value="next"]').click();
  await page.waitForURL(/step=/);
  await page.goBack();
  await page.waitForFunction(
    (before) => document.querySelector<HTMLElement>('#steps form')?.dataset.step === before,
    start,
  );
});

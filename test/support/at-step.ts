// Somebody invited, at a step of her survey.
import type { Page } from 'playwright-core';
import { aVisitor, type VisitorOptions } from './browser';

/** Has agreed, and stands at a step. */
export async function atStep(link: string, step: string, visitor: VisitorOptions = {}) {
  const page = await aVisitor(visitor);
  await page.goto(link);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await page.locator('#steps form').waitFor();
  await page.goto(`${link}?step=${step}`);
  if (visitor.javaScript !== false)
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#steps')?.dataset.ready);
  return { page, link };
}

/** Where a control has a script, it is at work. */
export const ready = (page: Page) =>
  page.waitForFunction(() => document.documentElement.classList.contains('has-controls'));
export const go = async (page: Page, value: 'next' | 'back') => {
  await page.waitForTimeout(400);
  await page.locator(`#steps button[value="${value}"]`).click();
};
export const shown = (page: Page) => page.locator('#steps form').getAttribute('data-step');
export const onStep = (page: Page, step: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('#steps form')?.dataset.step === wanted,
    step,
  );
/** Answers nothing more; looks at each step on the way. */
export async function toTheEnd(page: Page, look = async () => {}): Promise<void> {
  for (let steps = 0; steps < 30 && !page.url().includes('/thanks'); steps += 1) {
    const step = await shown(page);
    await look();
    await go(page, 'next');
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('#steps form')?.dataset.step !== before,
      step,
    );
  }
}

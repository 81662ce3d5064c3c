import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  type VisitorOptions,
} from '#test/support/browser';
import { aSignedInVisitor } from '#test/support/signed-in';

const given = inject('prepared').grades;

const words = {
  en: { saved: 'Saved.', undo: 'Undo', undone: 'Undone.', close: 'Close' },
  ru: { saved: 'Сохранено.', undo: 'Отменить', undone: 'Отменено.', close: 'Закрыть' },
};

async function aCustomerPage(options: VisitorOptions): Promise<Page> {
  const page = await aSignedInVisitor('founder', given, options);
  await page.goto(`/w/${given.slug}/customers/${given.customers.pop()}`);
  return page;
}

const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const grade = (page: Page) => page.locator('[name="grade"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

async function give(page: Page, word: string, saved: string) {
  const before = page.url();
  await grade(page).selectOption(word);
  await page
    .locator('main form', { has: grade(page) })
    .getByRole('button')
    .press('Enter');
  await page.waitForURL((url) => url.href !== before);
  await notice(page, saved).waitFor();
}

describe.each<[string, VisitorOptions]>([
  ['in English', {}],
  ['in Russian on a phone', { locale: 'ru', phone: true }],
  ['in Russian in the dark', { locale: 'ru', darkMode: true }],
  ['without scripts', { javaScript: false }],
])('a grade %s', (_name, visitor) => {
  test('is saved, taken back with the keyboard, and both stand in the history', async () => {
    const text = words[visitor.locale ?? 'en'];
    const page = await aCustomerPage(visitor);
    await give(page, 'B2', text.saved);
    await give(page, 'A1', text.saved);
    await expectNoSidewaysScroll(page);
    if (visitor.javaScript !== false) await expectAccessible(page);
    await notice(page, text.saved).getByRole('button', { name: text.undo }).press('Enter');
    await notice(page, text.undone).waitFor();
    expect(await grade(page).inputValue()).toBe('B2');
    expect(
      await page
        .locator('main ol li')
        .filter({ has: page.locator('time') })
        .count(),
    ).toBe(3);
    if (visitor.javaScript !== false) expect(await focused(page)).not.toBe('BODY');
    await notice(page, text.undone).getByRole('link', { name: text.close }).press('Enter');
    await page.waitForURL((url) => !url.search);
    await expect.poll(() => notice(page, text.undone).count()).toBe(0);
    if (visitor.javaScript !== false) expect(await focused(page)).not.toBe('BODY');
    for (const where of ['', '/history', '/history?kind=customer', '/history?kind=offer']) {
      await page.goto(`/w/${given.slug}${where}`);
      await expectNoSidewaysScroll(page);
      if (visitor.javaScript !== false) await expectAccessible(page);
      expect(await page.locator('main').innerText()).not.toMatch(/events\.|\{\{|undefined/);
    }
  });
});

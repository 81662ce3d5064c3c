// A survey in languages that are not ours: from right to left, by address, by browser, by choice.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll } from '#test/support/browser';

const made = inject('prepared').languages;
const aLink = () => `/a/${made.tokens.pop()}`;
const attribute = (page: Page, name: string) => page.getAttribute('html', name);

async function begin(page: Page): Promise<void> {
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await page.locator('#steps[data-ready]').waitFor();
}

async function looksRight(page: Page) {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

describe.each([
  {
    language: 'ar',
    darkMode: false,
    title: 'عن السوق',
    needed: 'يرجى الإجابة على السؤال',
    next: 'التالي',
  },
  { language: 'he', darkMode: true, title: 'על השוק', needed: 'אנא השב על השאלה', next: 'קדימה' },
])('an address that names $language', ({ language, darkMode, title, needed, next }) => {
  test('is answered from right to left, on the smallest phone, in its own words', async () => {
    const page = await aVisitor({ phone: true, darkMode });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${aLink()}?lang=${language}`);
    expect([await attribute(page, 'lang'), await attribute(page, 'dir')]).toEqual([
      language,
      'rtl',
    ]);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('main form').getAttribute('lang')).toBe('en');
    await looksRight(page);
    await begin(page);
    // The choice goes on without the address.
    expect([await attribute(page, 'lang'), await attribute(page, 'dir')]).toEqual([
      language,
      'rtl',
    ]);
    const button = page.locator('#steps button[value="next"]');
    expect(await button.textContent()).toBe(next);
    const box = await button.boundingBox();
    expect(box!.x + box!.width).toBeGreaterThan(250);
    await looksRight(page);
    await button.click();
    await page.locator('#q0-error').filter({ hasText: needed }).waitFor();
    await looksRight(page);
    await page.locator('[value="daily"]').check();
    await page.waitForTimeout(400);
    await button.click();
    await page.locator('#q1').fill('لأن');
    await page.waitForTimeout(400);
    await page.locator('#steps button[value="next"]').click();
    await page.waitForURL(/\/thanks/);
    expect(await attribute(page, 'dir')).toBe('rtl');
    await looksRight(page);
  });
});

test('who reads none of its languages is told which it has, and may choose', async () => {
  const page = await aVisitor({ locale: 'ru', phone: true });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(aLink());
  expect(await attribute(page, 'lang')).toBe('de');
  await page.locator('main p[lang="ru"]').filter({ hasText: 'немецкий' }).waitFor();
  await looksRight(page);
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
  expect(await page.locator('main').getByText('немецкий').count()).toBe(0);
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.locator('html[lang="de"][dir="ltr"]').waitFor();
});

import { describe, expect, test } from 'vitest';
import {
  aVisitor,
  expectAccessible,
  expectNoSidewaysScroll,
  signUpOnThePage,
} from '#test/support/browser';

describe('signing up', () => {
  test('leads to a workspace of her own, which a stranger does not see', async () => {
    const page = await aVisitor();
    const { workspace } = await signUpOnThePage(page);
    expect(await page.title()).toContain('A-Segment');
    await expectAccessible(page);
    const stranger = await aVisitor();
    await stranger.goto(`/w/${workspace}`);
    expect(new URL(stranger.url()).pathname).toBe('/sign-in');
  });

  for (const locale of ['en', 'ru'] as const) {
    test(`the page fits a phone and reads well (${locale})`, async () => {
      const page = await aVisitor({ locale, phone: true });
      await page.goto('/sign-up');
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }

  test('works without JavaScript', async () => {
    const page = await aVisitor({ javaScript: false });
    await signUpOnThePage(page);
  });

  test('a mistake is said in words and what was typed stays', async () => {
    const page = await aVisitor();
    await page.goto('/sign-up');
    await page.locator('[name="email"]').fill('anna@example.com');
    await page.locator('main form button').last().click();
    await page.locator('[role="alert"]').first().waitFor();
    expect(await page.locator('[name="email"]').inputValue()).toBe('anna@example.com');
    await expectAccessible(page);
  });
});

// A founder looks at her draft as customers will see it, in a frame as wide as their screens.
import { describe, expect, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll, signUp } from '#test/support/browser';

describe.each([
  { locale: 'en', width: 1280 },
  { locale: 'ru', width: 320 },
] as const)('the preview in $locale at $width', ({ locale, width }) => {
  test('shows the customers’ own pages, begins anew, and changes nothing for the founder', async () => {
    const page = await aVisitor({ locale, phone: width < 400 });
    await page.setViewportSize({ width, height: 800 });
    const { workspace } = await signUp(page);
    await page.goto(`/w/${workspace}/surveys/new`);
    await page.locator('[name="template"]').click();
    await page.waitForURL(/\/surveys\/[0-9a-f-]{36}$/);
    await page.goto(`${new URL(page.url()).pathname}/preview`);
    const frame = page.frameLocator('iframe');
    await frame.locator('[name="consent"]').check();
    await frame.locator('main form button').click();
    await frame.locator('#steps[data-ready]').waitFor();
    await frame.locator('#steps input[value="moved"]').check();
    await frame.locator('#steps button[value="next"]').click();
    await frame.locator('#steps input[inputmode="decimal"]').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const other = locale === 'en' ? 'Russian' : 'английский';
    await page.getByRole('button', { name: other }).click();
    await frame
      .locator(`html[lang="${locale === 'en' ? 'ru' : 'en'}"]`)
      .waitFor({ state: 'attached' });
    expect(await frame.locator('[name="consent"]').isChecked()).toBe(false);
    await page.reload();
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
  });
});

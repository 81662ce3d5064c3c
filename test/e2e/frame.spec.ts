import { describe, expect, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll, signUp } from '#test/support/browser';

const locales = ['en', 'ru'] as const;

describe.each(locales)('the first page in %s', (locale) => {
  test('reads well on a desk by day and on a phone by night', async () => {
    for (const phone of [false, true]) {
      const page = await aVisitor({ locale, phone, darkMode: phone });
      await page.goto('/');
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });

  test('an unknown address says so in plain words and leads back', async () => {
    const page = await aVisitor({ locale });
    const answer = await page.goto('/no/such/page');
    expect(answer?.status()).toBe(404);
    await page.waitForFunction(() => document.title.includes(' – '));
    await expectAccessible(page);
    await page.locator('main a').click();
    await page.waitForURL('/');
  });
});

describe('the frame of a workspace', () => {
  test('leads a newcomer to the first step and marks where she is', async () => {
    const page = await aVisitor();
    const { workspace } = await signUp(page);
    const here = page.locator('header:visible nav a[aria-current=page]');
    expect(await here.textContent()).toBe('Home');
    expect(await page.locator('main ol [aria-current=step] a').textContent()).toBe('Imported');
    const first = page.locator('main section a').first();
    expect(await first.getAttribute('href')).toBe(`/w/${workspace}/imports/new`);
    await expectAccessible(page);
  });

  test('the menu of a phone opens and works without scripts', async () => {
    const page = await aVisitor({ phone: true, javaScript: false, locale: 'ru' });
    const { workspace } = await signUp(page);
    await page.locator('header:visible > details > summary').click();
    await page.locator('header:visible').getByRole('link', { name: 'Участники' }).click();
    expect(new URL(page.url()).pathname).toBe(`/w/${workspace}/members`);
  });

  test('fits a phone with its menu open', async () => {
    const page = await aVisitor({ phone: true, locale: 'ru' });
    await signUp(page);
    await page.locator('header:visible > details > summary').click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test('the first Tab leads over the navigation to the content', async () => {
    const page = await aVisitor();
    await signUp(page);
    await page.reload();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('"/" and Ctrl+K find anything from anywhere, by keyboard alone', async () => {
    const page = await aVisitor({ locale: 'ru' });
    const { workspace } = await signUp(page);
    await page.goto(`/w/${workspace}/surveys/new`);
    await page.locator('[name="template"]').click();
    await page.waitForURL(/surveys\/[0-9a-f-]{36}/);
    const survey = new URL(page.url()).pathname;
    await page.goto(`/w/${workspace}/members`);
    const box = page.getByRole('dialog', { name: 'Найти' });
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.keyboard.type('к нам');
    await box.getByRole('link', { name: 'Как вы к нам пришли' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === survey);
    expect(await box.isVisible()).toBe(false);
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type('клиенты');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/w/${workspace}/customers`);
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
  });

  test('without scripts the search is a page, on a phone too', async () => {
    const page = await aVisitor({ phone: true, javaScript: false, locale: 'ru' });
    await signUp(page);
    await page.locator('header:visible > details > summary').click();
    await page.locator('header:visible').getByRole('link', { name: 'Найти' }).click();
    await page.getByRole('searchbox').fill('никто');
    await page.getByRole('main').getByRole('button', { name: 'Найти' }).click();
    expect(await page.getByRole('status').textContent()).toContain('«никто»');
    await expectNoSidewaysScroll(page);
  });

  test('a page that is not there keeps the navigation', async () => {
    const page = await aVisitor();
    const { workspace } = await signUp(page);
    const answer = await page.goto(`/w/${workspace}/outbox/nothing`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('header:visible nav').count()).toBe(1);
    await expectAccessible(page);
  });
});

describe('the language', () => {
  test('changes where the reader is and is remembered', async () => {
    const page = await aVisitor();
    const { workspace } = await signUp(page);
    await page.locator('header:visible button[lang=ru]').click();
    await page.locator('html[lang=ru]').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/w/${workspace}`);
    await page.goto('/workspaces');
    expect(await page.locator('h1').textContent()).toBe('Ваши пространства');
    await expectAccessible(page);
  });

  test('does not lead to a stranger’s site', async () => {
    const page = await aVisitor();
    await page.goto('/');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[name=returnTo]');
      if (field) field.value = '//evil.example';
    });
    await page.locator('button[lang=ru]').click();
    await page.locator('html[lang=ru]').waitFor();
    expect(new URL(page.url()).hostname).toBe('localhost');
  });
});

test('a workspace without a name is refused in words, at the field', async () => {
  const page = await aVisitor();
  await signUp(page);
  await page.goto('/workspaces');
  await page.locator('main summary').click();
  await page.locator('main form button').click();
  await page.locator('[role=alert]').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  await expect.poll(focused).toBe('alert');
  await page.locator('[role=alert] a').click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
  await page.locator('[name=name]').fill('Second studio');
  await page.locator('main form button').click();
  await page.waitForURL(/\/w\/second-studio/);
});

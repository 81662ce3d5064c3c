import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll, signUp } from '#test/support/browser';

const fixture = (name: string) => `test/fixtures/imports/${name}`;

async function upload(
  page: Page,
  workspace: string,
  file: string | { name: string; text: string },
) {
  await page.goto(`/w/${workspace}/imports/new`);
  const chosen =
    typeof file === 'string'
      ? fixture(file)
      : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) };
  await page.locator('[name="file"]').setInputFiles(chosen);
  await page.locator('main form button').last().click();
}

async function run(page: Page) {
  await page.locator('button[value="run"]').click();
  await page.locator('a[href$="/customers"].bg-accent, main dl').first().waitFor();
}

/** Stored, unchanged and listed, as the result page says. */
async function figures(page: Page): Promise<number[]> {
  const values = await page.locator('main dl dd.text-large').allTextContents();
  return values.map((value) => Number(value.replace(/\D/g, '')));
}

describe('importing', () => {
  for (const locale of ['ru', 'en'] as const) {
    for (const phone of [false, true]) {
      test(`a Russian list in cp1251, from upload to the customer (${locale}, ${phone ? 'phone' : 'desktop'})`, async () => {
        const page = await aVisitor({ locale, phone });
        const { workspace } = await signUp(page);
        await page.goto(`/w/${workspace}/customers`);
        await expectAccessible(page);
        await upload(page, workspace, 'own-customers.csv');
        await page.locator('button[value="run"]').waitFor();
        expect(await page.locator('[name="externalId"]').inputValue()).toBe('Код клиента');
        await page.locator('tbody').getByText('Ёлкина Анна').first().waitFor();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await run(page);
        expect(await figures(page)).toEqual([2, 2, 0, 0]);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.goto(`/w/${workspace}/customers`);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.getByRole('link', { name: 'Ёлкина Анна' }).click();
        await page.locator('[name="grade"]').selectOption('A1');
        await page.locator('main form button').last().click();
        await page.getByText('A1').first().waitFor();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  }

  test('the same purchases twice change nothing, and what is wrong is listed', async () => {
    const page = await aVisitor();
    const { workspace } = await signUp(page);
    const text = `order id;e-mail;date;amount;status\n1;a@example.com;05.03.2026;1 000,50;paid\n2;a@example.com;31.02.2026;10;paid\n3;;05.03.2026;10;paid\n=4;b@example.com;05.03.2026;=1+1;paid\n`;
    await upload(page, workspace, { name: 'orders.csv', text });
    await page.locator('button[value="run"]').waitFor();
    await expectAccessible(page);
    await run(page);
    expect(await figures(page)).toEqual([4, 1, 0, 3]);
    await upload(page, workspace, { name: 'orders.csv', text });
    await run(page);
    expect(await figures(page)).toEqual([4, 0, 1, 3]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download]').click(),
    ]);
    const csv = readFileSync((await download.path()) ?? '', 'utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).toContain(`"'=1+1"`);
    await expectAccessible(page);
  });

  test('a changed column shows in the preview at once', async () => {
    const page = await aVisitor();
    const { workspace } = await signUp(page);
    await upload(page, workspace, {
      name: 'x.csv',
      text: 'Foo,Bar\n17,anna@example.com\n18,nobody\n',
    });
    await page.locator('button[value="run"]').click();
    await page.locator('[role="alert"]').waitFor();
    await expectAccessible(page);
    await page.locator('#email').selectOption('Bar');
    await page.getByRole('cell', { name: 'anna@example.com' }).first().waitFor();
    await page.locator('#externalId').selectOption('Foo');
    await page.getByRole('cell', { name: '18' }).first().waitFor();
  });

  test('a file that is no table is refused in words', async () => {
    const page = await aVisitor();
    const { workspace } = await signUp(page);
    await upload(page, workspace, { name: 'report.csv', text: '%PDF-1.7 …' });
    await page.locator('[role="alert"]').waitFor();
    await expectAccessible(page);
    await page.goto(`/w/${workspace}/imports/new`);
    await page.locator('main form button').last().click();
    await page.locator('[role="alert"]').waitFor();
  });

  test('works without JavaScript, and can be taken back', async () => {
    const page = await aVisitor({ javaScript: false });
    const { workspace } = await signUp(page);
    await upload(page, workspace, 'own-customers.csv');
    await page.locator('button[value="run"]').click();
    await page.locator('main dl').waitFor();
    expect(await figures(page)).toEqual([2, 2, 0, 0]);
    await page.locator('noscript button[value="undo"], button[value="undo"]').first().click();
    await page.goto(`/w/${workspace}/customers`);
    expect(await page.getByRole('link', { name: 'Ёлкина Анна' }).count()).toBe(0);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  type VisitorOptions,
} from '#test/support/browser';
import { aSignedInVisitor } from '#test/support/signed-in';

const given = inject('prepared').codes;

async function signedIn(role: 'founder' | 'viewer', options: VisitorOptions = {}): Promise<Page> {
  const page = await aSignedInVisitor(role, given, options);
  await page.goto(`/w/${given.slug}/surveys/${given.surveyId}/codes`);
  // On a busy machine the page stands there before its scripts listen: a choice would show nobody.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main form') ?? {}).some((key) => key.startsWith('__react')),
  );
  return page;
}

const until = (page: Page, text: RegExp) => page.getByText(text).first().waitFor();

test('words are merged into a code, changed, removed and put back without a mouse', async () => {
  const page = await signedIn('founder');
  await page.getByRole('checkbox', { name: /expensive/ }).focus();
  await page.keyboard.press('Space');
  await until(page, /^12 people of 30/);
  await page.getByLabel('Other words').fill('cost');
  await page.keyboard.press('Enter');
  await until(page, /^18 people of 30/);
  await expectAccessible(page);
  await page.getByLabel('Name of the code').fill('Price');
  await page.keyboard.press('Enter');
  await until(page, /founder made the code “Price”/);
  await page.getByRole('link', { name: 'Change Price' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('18 of 30 (60%)');
  const chosen = page.getByRole('checkbox', { name: /expensive/ });
  await expect.poll(() => chosen.isChecked()).toBe(false);
  await page.getByRole('link', { name: 'Change Price' }).press('Enter');
  await page.waitForURL(/code=/);
  await expect.poll(() => chosen.isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Remove Price' }).press('Enter');
  await until(page, /founder removed the code “Price”/);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await until(page, /^Undone\./);
  await page.getByRole('link', { name: 'Change Price' }).waitFor();
});

describe.each<[string, VisitorOptions]>([
  ['in Russian on a phone', { locale: 'ru', phone: true }],
  ['in the dark', { darkMode: true }],
])('codes %s', (_name, visitor) => {
  test('a name without words is refused in plain words, and what was written stays', async () => {
    const page = await signedIn('founder', visitor);
    await page.locator('[name="name"]').fill('Empty');
    await page.locator('[name="name"]').press('Enter');
    await page.locator('[aria-invalid="true"]').waitFor();
    expect(await page.locator('[name="name"]').inputValue()).toBe('Empty');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator('main').innerText()).not.toMatch(/codes\.|\{\{|NaN|undefined/);
  });
});

test('who may only read sees words and whom they cover, and can change nothing', async () => {
  const page = await signedIn('viewer');
  await page.getByRole('checkbox', { name: /expensive/ }).check();
  await until(page, /^12 people of 30/);
  expect(await page.locator('[name="name"]').count()).toBe(0);
  expect(await page.getByRole('button', { name: /Remove/ }).count()).toBe(0);
});

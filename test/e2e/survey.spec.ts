// A founder makes a survey: from the template to the answers that came in.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll, signUp } from '#test/support/browser';

async function looksRight(page: Page) {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function create(page: Page, workspace: string) {
  await page.goto(`/w/${workspace}/surveys`);
  await looksRight(page);
  await page.locator('main a[href$="/surveys/new"]').click();
  await page.waitForURL(/\/surveys\/new$/);
  await looksRight(page);
  await page.locator('[name="template"]').click();
  await page.waitForURL(/\/surveys\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

async function publish(page: Page) {
  await page
    .locator('main section button[type="button"]')
    .filter({ hasText: /^(Publish|Опубликовать)/ })
    .click();
  await page.locator('dialog[open] [value="publish"]').click();
  await page
    .locator('[role="status"]')
    .filter({ hasText: /Published|Опубликовано/ })
    .waitFor();
}

async function answer(page: Page, link: string, change: string) {
  await page.goto(link);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await page.locator('#steps[data-ready]').waitFor();
  await page.locator(`#steps input[value="${change}"]`).check();
  for (let steps = 0; steps < 15 && !page.url().includes('/thanks'); steps += 1) {
    const form = page.locator('#steps form');
    const step = await form.getAttribute('data-step');
    const fit = form.locator('input[value="very"]');
    if (await fit.count()) await fit.check();
    await page.waitForTimeout(400);
    await form.locator('button[value="next"]').click();
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('#steps form')?.dataset.step !== before,
      step,
    );
  }
}

describe.each(['en', 'ru'] as const)('the pages of a survey in %s', (locale) => {
  test('read well on a desk and fit a phone', async () => {
    const page = await aVisitor({ locale });
    const { workspace } = await signUp(page);
    const survey = await create(page, workspace);
    for (const part of [
      '',
      '?question=change',
      '/hypotheses',
      '/preview',
      '/invitations',
      '/responses',
    ]) {
      await page.goto(`${survey}${part}`, { waitUntil: 'networkidle' });
      await looksRight(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
});

test('from the template to a published version, and what is changed later touches no answer', async () => {
  const page = await aVisitor();
  const { workspace } = await signUp(page);
  const survey = await create(page, workspace);

  await page.goto(`${survey}?question=change`);
  await page.locator('.survey input[value="moved"]').waitFor();
  await page.locator('[name="titleEn"]').fill('What is new with you?');
  await page.getByText('Not saved yet').waitFor();
  await page.locator('.survey').getByText('What is new with you?').waitFor();
  await page.locator('main form [value="reword"]:visible').click();
  await page.locator('nav').getByText('What is new with you?').waitFor();

  await page.goto(`${survey}/hypotheses`);
  await page.locator('[name="text0"]').fill('Those who move to another profession');
  await page.locator('main form button').click();
  await page.locator('[role="alert"]').waitFor();
  await page
    .locator('[name="condition0.0"]')
    .selectOption({ label: 'I am moving to another profession' });
  await page.locator('main form button').click();
  await page.getByText('Saved. They are frozen').waitFor();

  await page.goto(survey);
  await publish(page);
  await page.goto(`${survey}/invitations`);
  const link = new URL(await page.locator('#publicLink').inputValue()).pathname;
  await answer(await aVisitor(), link, 'new_field');

  await page.goto(`${survey}/responses`);
  await page.getByText('1 of 1 (100%)').first().waitFor();
  await looksRight(page);
  await page.goto(`${survey}/hypotheses`);
  await page.getByText('the list is closed').waitFor();

  await page.goto(`${survey}?question=change`);
  await page.getByRole('button', { name: 'Remove “I am moving to another profession”' }).click();
  await page.getByText('later changes are not published').waitFor();
  await page.goto(`${survey}/responses`);
  await page.getByText('I am moving to another profession').first().waitFor();
  await page.goto(survey);
  await publish(page);
  await page.getByText('Version 2 is being answered').waitFor();
});

test('a question is added, moved and removed; nothing typed is lost on the way', async () => {
  const page = await aVisitor();
  const { workspace } = await signUp(page);
  const survey = await create(page, workspace);
  await page.getByText('Add a question').first().click();
  await page.locator('[name="type"]').selectOption('radiogroup');
  await page.getByRole('button', { name: 'Add the question' }).click();
  await page.waitForURL(/question=q_/);
  await page.locator('[name="partEn"]').first().fill('A first choice');
  await page.getByRole('button', { name: 'Add a choice' }).click();
  await page.locator('[name="partEn"]').nth(2).waitFor();
  expect(await page.locator('[name="partEn"]').first().inputValue()).toBe('A first choice');
  await page.getByRole('button', { name: 'Move up' }).click();
  await page
    .getByRole('navigation', { name: 'Questions in order' })
    .locator('li')
    .nth(12)
    .getByText('New question')
    .waitFor();
  await page.getByRole('button', { name: 'Remove the question' }).first().click();
  await page.locator('dialog[open] [value="removeQuestion"]').click();
  await page.waitForURL((url) => url.pathname === survey && !url.searchParams.has('question'));
  await page.locator('main nav').getByText('New question').waitFor({ state: 'detached' });
});

test('a paused or full survey says so calmly', async () => {
  const page = await aVisitor();
  const { workspace } = await signUp(page);
  const survey = await create(page, workspace);
  await publish(page);
  await page.goto(`${survey}/invitations`);
  const link = new URL(await page.locator('#publicLink').inputValue()).pathname;
  await page.locator('[name="cap"]').fill('none');
  await page.getByRole('button', { name: 'Save the limits' }).click();
  await page.locator('[role="alert"]').waitFor();
  await page.locator('[name="cap"]').fill('1');
  await page.getByRole('button', { name: 'Save the limits' }).click();
  await page.getByText('The limits are saved').waitFor();
  await answer(await aVisitor(), link, 'moved');
  const guest = await aVisitor();
  expect((await guest.goto(link))?.status()).toBe(410);
  await guest.getByText('enough answers already').waitFor();
  await expectAccessible(guest);
  await page.locator('[name="cap"]').fill('');
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Save the limits' }).click();
  await saved;
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Take answers again' }).waitFor();
  expect((await guest.request.get(link)).status()).toBe(503);
});

test('the links go into a file that Excel opens', async () => {
  const page = await aVisitor();
  const { workspace } = await signUp(page);
  const survey = await create(page, workspace);
  const file = await page.request.get(`${survey}/links.csv`);
  expect(file.headers()['content-type']).toContain('text/csv');
  expect((await file.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const stranger = await aVisitor();
  expect((await stranger.request.get(`${survey}/links.csv`, { maxRedirects: 0 })).status()).toBe(
    302,
  );
});

// The screener of early signs: counted, downloaded, printed, spoken, and asked as a short survey.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  aVisitor,
  expectAccessible,
  expectNoSidewaysScroll,
  type VisitorOptions,
} from '#test/support/browser';
import { aSignedInVisitor } from '#test/support/signed-in';
import { scoreScreener } from '~/analysis/screener/score-screener';
import { readScreenerFile } from '~/domain/reports/screener/screener-file';

const given = inject('prepared').screeners;

function signedIn(role: 'founder' | 'viewer', options: VisitorOptions = {}): Promise<Page> {
  return aSignedInVisitor(role, given, options);
}

const reportPath = (name: keyof typeof given.reports = 'segment') =>
  `/w/${given.slug}/reports/${given.reports[name]}`;
async function looksRight(page: Page) {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(await page.locator('main').innerText()).not.toMatch(/screener\.|\{\{|NaN|undefined/);
}

describe.each<[string, VisitorOptions]>([
  ['in English', {}],
  ['in Russian on a phone', { locale: 'ru', phone: true }],
  ['in Russian in the dark', { locale: 'ru', darkMode: true }],
])('cards %s', (_name, visitor) => {
  test('both cards, their scripts and the lack of a card are readable for all', async () => {
    const page = await signedIn('viewer', visitor);
    for (const path of ['screener/a', 'screener/c', 'screener/a/script', 'screener/c/script']) {
      await page.goto(`${reportPath()}/${path}`);
      await looksRight(page);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await page.goto(`${reportPath('noise')}/screener`);
    expect(new URL(page.url()).pathname).toMatch(/\/screener\/a$/);
    await looksRight(page);
  });
});

test('a founder counts the points of the customer in front of her', async () => {
  const page = await signedIn('founder');
  await page.goto(reportPath());
  await page.getByRole('link', { name: 'Use this card' }).first().click();
  await page.getByLabel('Went from the clinic to online sessions').check();
  const sum = page.locator('form output');
  expect(await sum.innerText()).toMatch(/3 of 7 points\s+No sign of an A/);
  await page.getByLabel('at most 8').check();
  expect(await sum.innerText()).toMatch(/5 of 7 points\s+A\s+Resembles A customers/);
  await page.getByLabel('The price; I waited for a discount').check();
  expect(await sum.innerText()).toContain('3 of 7 points');
  await looksRight(page);
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await sum.innerText()).toContain('0 of 7 points');
});

test('the card is printed on one page, black on white, without the page around it', async () => {
  const page = await signedIn('founder', { darkMode: true });
  await page.goto(`${reportPath()}/screener/a`);
  for (const format of ['A5', 'A4']) {
    const sheet = (await page.pdf({ format })).toString('latin1');
    expect(sheet.match(/\/Count (\d+)/)?.[1]).toBe('1');
  }
  await page.emulateMedia({ media: 'print' });
  const screener = page.locator('.printed-screener');
  expect(await screener.innerText()).toContain('Sum of points: ____ of 7');
  expect(await screener.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(0, 0, 0)');
  expect(await page.getByRole('button', { name: 'Print the card' }).isVisible()).toBe(false);
  await page.goto(`${reportPath()}/screener/a/script`);
  const heading = page.getByRole('heading', { level: 1 });
  const ink = await heading.evaluate((one) => getComputedStyle(one).color);
  expect(ink).toBe('rgb(27, 29, 31)');
});

test('the file alone scores answers; the script reads as plain text', async () => {
  const page = await signedIn('founder');
  await page.goto(`${reportPath()}/screener/a`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as JSON' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^screener-A-\d{4}-\d\d-\d\d\.json$/);
  const screener = readScreenerFile(JSON.parse(readFileSync(await download.path(), 'utf8')))!;
  expect(scoreScreener(screener, { changed: ['online'], months: '8' }).flagged).toBe(true);
  expect(scoreScreener(screener, { changed: ['city'], months: 8 }).flagged).toBe(false);
  await page.goto(`${reportPath()}/screener/a/script`);
  const [script] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as text' }).click(),
  ]);
  const text = readFileSync(await script.path(), 'utf8');
  expect(text).toContain('[ ] +3  Went from the clinic to online sessions');
  expect(text).toContain('this is … from Speech therapy courses');
});

test('who only reads makes no survey, and strangers find nothing', async () => {
  const viewer = await signedIn('viewer');
  await viewer.goto(`${reportPath()}/screener/a`);
  expect(await viewer.getByRole('button', { name: 'Make a short survey' }).count()).toBe(0);
  const headers = { Origin: inject('appUrl') };
  const refused = await viewer.request.post(`${reportPath()}/screener/a`, { headers });
  expect(refused.status()).toBe(403);
  for (const path of ['screener/b', 'screener/c/card.txt'])
    expect((await viewer.request.get(`${reportPath()}/${path}`)).status()).toBe(404);
  const missing = `/w/${given.slug}/reports/${given.slug}/screener/a`;
  expect((await viewer.request.get(missing)).status()).toBe(404);
  const noScreener = await viewer.request.get(`${reportPath('noise')}/screener/a/card.json`);
  expect(noScreener.status()).toBe(404);
});

async function publishedSurvey(founder: Page, screener: 'a' | 'c') {
  await founder.goto(`${reportPath()}/screener/${screener}`);
  await founder.getByRole('button', { name: 'Make a short survey' }).click();
  await founder.waitForURL(/\/surveys\/[0-9a-f-]{36}$/);
  const survey = new URL(founder.url()).pathname;
  await founder.locator('[name="belowRu"]').fill('Спасибо! Мы позвоним.');
  await founder.locator('[value="retitle"]').click();
  await founder.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await founder.getByRole('button', { name: 'Publish' }).first().click();
  await founder.locator('dialog [value="publish"], [role="dialog"] [value="publish"]').click();
  await founder.getByRole('link', { name: /invit/i }).first().waitFor();
  await founder.goto(`${survey}/invitations`);
  const link = /\/s\/[\w-]+/.exec(await founder.content())?.[0] ?? '';
  return { survey, link };
}

/** Picks the first or the last answer everywhere, on a phone. */
async function answer(link: string, which: 'first' | 'last', locale: 'en' | 'ru'): Promise<Page> {
  const page = await aVisitor({ phone: true, locale });
  await page.goto(link);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await page.locator('#steps[data-ready]').waitFor();
  expect(await page.content()).not.toMatch(/"score"|completedHtml|iif\(/);
  const next = page.locator('#steps button[value="next"]');
  for (let isOver = false; !isOver; ) {
    const before = await page.locator('#steps form').getAttribute('data-step');
    const number = page.locator('#steps input[inputmode="decimal"]');
    const choices = page.locator('#steps input:is([type="radio"], [type="checkbox"])');
    if (await number.isVisible()) await number.fill(which === 'first' ? '4' : '40');
    else await choices[which]().check();
    await page.waitForTimeout(400);
    await next.click();
    await page.waitForFunction(
      (step) => document.querySelector<HTMLElement>('#steps form')?.dataset.step !== step,
      before,
    );
    isOver = page.url().includes('/thanks');
  }
  await page.waitForURL(/\/thanks$/);
  return page;
}

test('answers end in honest words, and the founder sees the score', async () => {
  const founder = await signedIn('founder');
  const { survey, link } = await publishedSurvey(founder, 'a');
  const likely = await answer(link, 'first', 'ru');
  expect(await likely.locator('main').innerText()).toContain(
    'из 10 клиентов, которые ответили похоже, около 6 вернулись',
  );
  await looksRight(likely);
  await likely.getByRole('link', { name: 'English' }).or(likely.getByText('English')).click();
  await likely.getByText('of 10 customers who answered much as you did, about 6').waitFor();
  const unlikely = await answer(link, 'last', 'en');
  const said = await unlikely.locator('main').innerText();
  expect(said).toContain('Tell us what result you expect');
  expect(said).not.toMatch(/\bpoints?\b|\b[AC] customer/);
  await unlikely.getByText('Русский').click();
  await unlikely.getByText('Спасибо! Мы позвоним.').waitFor();
  await founder.goto(`${survey}/responses`);
  const rows = await founder.locator('main table').first().innerText();
  expect(rows).toMatch(/5 of 7\s+A\s+resembles A/);
  expect(rows).toMatch(/0 of 7\s+below 4/);
  expect(await founder.locator('main').innerText()).toContain('The card points at 1 of 2');
  await looksRight(founder);
});

test('the card of trouble speaks kindly to customers', async () => {
  const founder = await signedIn('founder');
  const { survey, link } = await publishedSurvey(founder, 'c');
  const careful = await answer(link, 'first', 'en');
  const said = await careful.locator('main').innerText();
  expect(said).toContain('We will send you this in writing');
  expect(said).not.toMatch(/trouble|risk|refus|\bC\b/);
  await founder.goto(`${survey}/responses`);
  expect(await founder.locator('main table').first().innerText()).toContain('settle terms first');
});

// Customers answer: on a phone, by keyboard, in a tunnel, twice, without scripts, and with malice.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll } from '#test/support/browser';

const made = inject('prepared').survey;

const aLink = () => `/a/${made.tokens.pop()}`;
const next = (page: Page) => page.locator('.sd-navigation__next-btn, .sd-navigation__complete-btn');
const progress = (page: Page) => page.locator('.survey-progress-words').textContent();
const ready = (page: Page) => page.locator('#survey[data-ready]').waitFor();
const aPhone = (locale: 'en' | 'ru' = 'en') => aVisitor({ phone: true, locale });

async function begin(page: Page, link: string) {
  await page.goto(link);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await page.locator('#survey').waitFor({ state: 'attached' });
}

/** The first choice of every question, as far as there are questions. */
async function answerAll(page: Page) {
  for (let question = 0; question < 15; question += 1) {
    const heading = await progress(page);
    await answerOne(page);
    const isLast = await page.locator('.sd-navigation__complete-btn').isVisible();
    await next(page).click();
    if (isLast) return page.waitForURL(/\/thanks$/);
    await page.waitForFunction(
      (before) => document.querySelector('.survey-progress-words')?.textContent !== before,
      heading,
    );
  }
}

async function answerOne(page: Page) {
  const choice = page.locator('#survey input:is([type="radio"], [type="checkbox"])').first();
  const number = page.locator('#survey input[type="number"]');
  if (await choice.isVisible()) await choice.check();
  else if (await number.isVisible()) await number.fill('7');
  else await page.locator('#survey textarea').fill('Calmer mornings.');
}

describe.each(['en', 'ru'] as const)('on a phone in %s', (locale) => {
  test('consent, twelve questions and thanks fit the screen and read well', async () => {
    const page = await aPhone(locale);
    const link = aLink();
    await page.goto(link);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    expect(await page.locator('[name="consent"]').isChecked()).toBe(false);
    await expectAccessible(page);
    await begin(page, link);
    await ready(page);
    for (let question = 1; question <= 12; question += 1) {
      expect(await progress(page)).toMatch(new RegExp(`\\b${question}\\b`));
      await answerOne(page);
      await expectNoSidewaysScroll(page);
      if (question <= 4 || question === 12) await expectAccessible(page);
      await next(page).click();
      await page.waitForTimeout(100);
    }
    await page.waitForURL(/\/thanks$/);
    await expectAccessible(page);
    await page.goto(link);
    expect(new URL(page.url()).pathname).toBe(`${link}/thanks`);
  });

  test('the keyboard alone is enough', async () => {
    const page = await aVisitor({ locale });
    await page.goto(aLink());
    await page.locator('[name="consent"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await ready(page);
    await page.locator('#survey input').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#survey input[type="number"]:focus').waitFor();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.locator('#survey .survey-row').first().waitFor();
    expect(await progress(page)).toMatch(/\b3\b/);
  });
});

test('without consent there is no first question and nothing is stored', async () => {
  const page = await aPhone();
  await page.goto(aLink());
  await page.locator('main form button').click();
  await page.locator('[role="alert"]').waitFor();
  expect(await page.locator('#survey').count()).toBe(0);
  await expectAccessible(page);
});

test('what was begun on one phone goes on in another browser', async () => {
  const first = await aPhone();
  const link = aLink();
  await begin(first, link);
  await ready(first);
  await first.locator('#survey input[value="moved"]').check();
  await next(first).click();
  await first.locator('#survey input[type="number"]').fill('9');
  await next(first).click();
  await first.getByText('Your answers are saved').waitFor();
  const second = await aVisitor({ locale: 'ru' });
  await second.goto(link);
  await ready(second);
  expect(await progress(second)).toBe('Вопрос 3 из 12');
  await second.locator('.sd-navigation__prev-btn').click();
  expect(await second.locator('#survey input[type="number"]').inputValue()).toBe('9');
});

test('a change of language keeps the answers', async () => {
  const page = await aPhone('ru');
  await begin(page, aLink());
  await ready(page);
  await page.locator('#survey input[value="grew"]').check();
  await next(page).click();
  await page.getByRole('button', { name: 'English' }).click();
  await ready(page);
  expect(await progress(page)).toBe('Question 2 of 12');
  await page.locator('.sd-navigation__prev-btn').click();
  expect(await page.locator('#survey input[value="grew"]').isChecked()).toBe(true);
});

test('a tunnel loses nothing: told calmly, kept over a reload, sent when it is over', async () => {
  const page = await aPhone();
  const link = aLink();
  await begin(page, link);
  await ready(page);
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('no connection'));
  });
  await page.locator('#survey input[value="family"]').check();
  await next(page).click();
  await page.getByText('No connection').waitFor();
  await page.reload();
  await ready(page);
  expect(await progress(page)).toBe('Question 2 of 12');
  await page.getByText('Your answers are saved').waitFor();
});

test('sent from two tabs it is stored once, and both are thanked', async () => {
  const one = await aPhone();
  const link = aLink();
  await begin(one, link);
  await ready(one);
  const other = await one.context().newPage();
  await other.goto(link);
  await ready(other);
  await one.bringToFront();
  await answerAll(one);
  await other.bringToFront();
  await other.locator('#survey input').first().check();
  await other.waitForURL(/\/thanks$/);
  const sent = await Promise.all(
    Array.from({ length: 8 }, () => post(link, { answers: whole, finished: true })),
  );
  expect(sent.map(({ status }) => status)).toEqual(Array(8).fill(200));
});

const whole = { change: 'moved', disappointed: 'not' };

async function post(link: string, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(`${inject('appUrl')}${link}/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    body: text,
  });
  return { status: answer.status, body: await answer.json() };
}

test('hostile answers are refused with words that name the question', async () => {
  const page = await aPhone();
  const link = aLink();
  expect((await post(link, { answers: whole, finished: true })).status).toBe(409);
  await begin(page, link);
  const refused = async (answers: unknown) => {
    const { status, body } = await post(link, { answers, finished: true });
    expect(status).toBe(400);
    return body.errors[0].message as string;
  };
  // What is right is kept of each: so the incomplete ones come first.
  expect((await post(link, `{"answers":{"__proto__":{"x":1}},"finished":true}`)).status).toBe(400);
  expect(await refused({ change: 'moved' })).toContain('How would you feel');
  expect(await refused({ ...whole, change: 'lottery' })).toMatch(/What changed.*does not exist/);
  expect(await refused({ ...whole, tried: Array(99).fill('alone') })).toMatch(/tried before us/);
  expect(await refused({ ...whole, words: 'x'.repeat(99_999) })).toContain('2000 characters');
  expect(await refused(['change'])).toContain('not answers');
  expect((await post(link, 'x'.repeat(300_000))).status).toBe(400);
  expect((await post(link, 'not json')).status).toBe(400);
  // A name no question has is nobody's answer: left aside, and the rest is taken.
  const forged = await post(link, { answers: { ...whole, admin: 1 }, finished: true });
  expect(forged).toMatchObject({ status: 200, body: { state: 'finished' } });
});

describe('without scripts', () => {
  test('step by step, kept at each, and consent can be taken back', async () => {
    const page = await aVisitor({ phone: true, javaScript: false, locale: 'ru' });
    await begin(page, aLink());
    await page.locator('noscript a, main a[href$="view=plain"]').first().click();
    await expectNoSidewaysScroll(page);
    const go = () => page.locator('main form button[value="next"]').click();
    await go();
    await page.locator('[role="alert"]').waitFor();
    await page.locator('input[value="moved"]').check();
    await go();
    // What was kept is there again after the way back.
    await page.locator('main form button[value="back"]').click();
    expect(await page.locator('input[value="moved"]').isChecked()).toBe(true);
    await go();
    for (let steps = 0; steps < 20 && !page.url().endsWith('/thanks'); steps += 1) {
      const fit = page.locator('input[value="very"]');
      if (await fit.count()) await fit.first().check();
      await go();
    }
    await page.waitForURL(/\/thanks$/);
    await page.locator('summary').click();
    await page.locator('details button').click();
    await page.getByRole('heading', { name: 'Ответы стёрты' }).waitFor();
  });
});

test('every step without scripts can be read by a machine, and fits a phone', async () => {
  const page = await aPhone();
  const link = aLink();
  await begin(page, link);
  await page.goto(`${link}?view=plain`);
  for (let steps = 0; steps < 20 && !page.url().endsWith('/thanks'); steps += 1) {
    const fit = page.locator('input[value="very"], input[value="moved"]');
    if (await fit.count()) await fit.first().check();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.locator('main form button[value="next"]').click();
    await page.waitForLoadState();
  }
  expect(page.url()).toMatch(/\/thanks$/);
});

describe('the public link', () => {
  test('is anonymous, goes on after a reload, and can be passed to the next person', async () => {
    const page = await aPhone();
    await page.goto(`/s/${made.slug}`);
    await page.getByText('cannot be joined with your purchases').waitFor();
    await begin(page, `/s/${made.slug}`);
    await ready(page);
    await page.locator('#survey input[value="lost"]').check();
    await next(page).click();
    await page.getByText('Your answers are saved').waitFor();
    await page.reload();
    await ready(page);
    expect(await progress(page)).toBe('Question 2 of 12');
    await answerAll(page);
    await page.getByText('anonymous').waitFor();
    await page.getByRole('button', { name: 'Somebody else' }).click();
    await page.locator('[name="consent"]').waitFor();
  });
});

test('a link nobody was given is not found, in calm words', async () => {
  const page = await aPhone();
  const answer = await page.goto('/a/AAAAAAAAAAAAAAAAAAAAAAAA');
  expect(answer?.status()).toBe(404);
  await expectAccessible(page);
});

test('the page is light until the first question, and within its budget after it', async () => {
  const page = await aPhone();
  const link = aLink();
  const sizes: number[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  const kilobytes = () => sizes.splice(0).reduce((sum, size) => sum + size, 0) / 1024;
  await page.goto(link, { waitUntil: 'networkidle' });
  expect(kilobytes()).toBeLessThan(25);
  await begin(page, link);
  await ready(page);
  const whole = kilobytes();
  console.log(`the questions page travels as ${whole.toFixed(0)} KB`);
  expect(whole).toBeLessThan(430);
});

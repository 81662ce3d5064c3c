// Customers answer: on a phone, by keyboard, in a tunnel, twice, without scripts, and with malice.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { aVisitor, expectAccessible, expectNoSidewaysScroll } from '#test/support/browser';

const made = inject('prepared').survey;

const aLink = () => `/a/${made.tokens.pop()}`;
const next = (page: Page) => page.locator('#steps button[value="next"]');
const back = (page: Page) => page.locator('#steps button[value="back"]');
const progress = (page: Page) => page.locator('#steps form p').first().textContent();
const ready = (page: Page) => page.locator('#steps[data-ready]').waitFor();
const aPhone = (locale: 'en' | 'ru' = 'en') => aVisitor({ phone: true, locale });
const isDone = (page: Page) => /\/thanks$/.test(new URL(page.url()).pathname);

async function begin(page: Page, link: string) {
  await page.goto(link);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button').click();
  await page.locator('#steps').waitFor({ state: 'attached' });
}

/** The first choice of every question, as far as there are questions. */
async function answerAll(page: Page) {
  for (let question = 0; question < 15; question += 1) {
    await answerOne(page);
    const step = await page.locator('#steps form').getAttribute('data-step');
    // Two presses that close together mean one.
    await page.waitForTimeout(400);
    await next(page).click();
    await page.waitForFunction((before) => {
      const form = document.querySelector<HTMLElement>('#steps form');
      return form?.dataset.step !== before;
    }, step);
    if (isDone(page)) return;
  }
}

async function answerOne(page: Page) {
  const form = page.locator('#steps form');
  const choice = form.locator('input:is([type="radio"], [type="checkbox"])').first();
  const number = form.locator('input[inputmode="decimal"]');
  if (await choice.isVisible()) await choice.check();
  else if (await number.isVisible()) await number.fill('7');
  else await form.locator('textarea').fill('Calmer mornings.');
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
      await page.waitForTimeout(400);
      await next(page).click();
      if (question < 12) await page.waitForURL((url) => url.searchParams.get('step') !== null);
      if (question === 1) await page.locator('#steps input[inputmode="decimal"]').waitFor();
      if (question === 2) await page.locator('#steps fieldset fieldset').first().waitFor();
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
    await page.locator('#steps input[type="radio"]').first().focus();
    // Nothing is chosen: Enter goes nowhere.
    await page.keyboard.press('Enter');
    expect(await progress(page)).toMatch(/\b1\b/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#steps input[inputmode="decimal"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('5');
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await page.locator('#steps fieldset fieldset input:focus').waitFor();
    expect(await progress(page)).toMatch(/\b3\b/);
  });
});

test('without consent there is no first question and nothing is stored', async () => {
  const page = await aPhone();
  await page.goto(aLink());
  await page.locator('main form button').click();
  await page.locator('[role="alert"]').waitFor();
  expect(await page.locator('#steps').count()).toBe(0);
  await expectAccessible(page);
});

test('what was begun on one phone goes on in another browser', async () => {
  const first = await aPhone();
  const link = aLink();
  await begin(first, link);
  await ready(first);
  await first.locator('#steps input[value="moved"]').check();
  await next(first).click();
  await first.locator('#steps input[inputmode="decimal"]').fill('9');
  await next(first).click();
  await first.locator('#steps fieldset fieldset').first().waitFor();
  const second = await aVisitor({ locale: 'ru' });
  await second.goto(link);
  await ready(second);
  expect(await progress(second)).toBe('Вопрос 3 из 12');
  await back(second).click();
  await second.locator('#steps input[inputmode="decimal"]').waitFor();
  expect(await second.locator('#steps input[inputmode="decimal"]').inputValue()).toBe('9');
});

test('a change of language keeps the answers', async () => {
  const page = await aPhone('ru');
  await begin(page, aLink());
  await ready(page);
  await page.locator('#steps input[value="grew"]').check();
  await next(page).click();
  await page.locator('#steps input[inputmode="decimal"]').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await ready(page);
  expect(await progress(page)).toBe('Question 2 of 12');
  await back(page).click();
  await page.locator('#steps input[value="grew"]').waitFor();
  expect(await page.locator('#steps input[value="grew"]').isChecked()).toBe(true);
});

test('a tunnel loses nothing: told calmly, kept over a reload, sent when it is over', async () => {
  const page = await aPhone();
  const link = aLink();
  await begin(page, link);
  await ready(page);
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('no connection'));
  });
  await page.locator('#steps input[value="family"]').check();
  await next(page).click();
  await page.getByText('No connection').waitFor();
  await page.reload();
  await ready(page);
  expect(await page.locator('#steps input[value="family"]').isChecked()).toBe(true);
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
  await other.locator('#steps input[type="radio"]').first().check();
  await other.waitForURL(/\/thanks$/);
  const sent = await Promise.all(Array.from({ length: 8 }, () => post(link, whole)));
  expect(sent.map(({ status }) => status)).toEqual(Array(8).fill(200));
});

const whole = { step: '4.3', q0: 'moved', q10: 'not' };

async function post(link: string, fields: Record<string, string> | string) {
  const body = new URLSearchParams(fields);
  if (!body.has('intent')) body.set('intent', 'step');
  const answer = await fetch(`${inject('appUrl')}${link}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Accept-Language': 'en' },
    body,
  });
  return { status: answer.status, body: await answer.json().catch(() => null) };
}

test('hostile steps change nothing that is not theirs, and never fail', async () => {
  const page = await aPhone();
  const link = aLink();
  expect((await post(link, whole)).body).toEqual({ state: 'over', to: link });
  await begin(page, link);
  const refused = async (fields: Record<string, string>) => {
    const { status, body } = await post(link, { go: 'next', ...fields });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'again', isWrong: true });
    return body.html as string;
  };
  expect(await refused({ step: '1.1', q0: 'lottery' })).toMatch(/role="alert"[^>]*>[^<]+</);
  expect(await refused({ step: '4.3', q11: 'x'.repeat(99_999) })).toContain('2000');
  expect(await refused({ step: '1.4', q3: 'seven' })).toContain('Write a number');
  expect((await post(link, { step: '__proto__', go: 'next' })).status).toBe(200);
  expect((await post(link, { step: '4.3', passed: '1.1', q0: 'x', go: 'up q0 99' })).status).toBe(
    200,
  );
  expect((await post(link, `q0=${'x'.repeat(300_000)}`)).status).toBe(413);
  // A name no question has is nobody's answer: left aside.
  expect(
    (await post(link, { step: '1.1', go: 'save', q0: 'grew', admin: '1' })).body,
  ).toMatchObject({
    state: 'kept',
  });
});

describe('without scripts', () => {
  test('step by step, kept at each, and consent can be taken back', async () => {
    const page = await aVisitor({ phone: true, javaScript: false, locale: 'ru' });
    await begin(page, aLink());
    await expectNoSidewaysScroll(page);
    const go = () => next(page).click();
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

describe('the public link', () => {
  test('is anonymous, goes on after a reload, and can be passed to the next person', async () => {
    const page = await aPhone();
    await page.goto(`/s/${made.slug}`);
    await page.getByText('cannot be joined with your purchases').waitFor();
    await begin(page, `/s/${made.slug}`);
    await ready(page);
    await page.locator('#steps input[value="lost"]').check();
    await next(page).click();
    await page.locator('#steps input[inputmode="decimal"]').waitFor();
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

test('from the link to the thanks it travels as less than a photo', async () => {
  const page = await aPhone();
  const link = aLink();
  const sizes: number[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await begin(page, link);
  await ready(page);
  // The link, its styles and picture; the consent; the questions and their script.
  expect(sizes.length).toBeLessThanOrEqual(6);
  await answerAll(page);
  const whole = sizes.reduce((sum, size) => sum + size, 0) / 1024;
  console.log(`from the link to the thanks ${whole.toFixed(0)} KB in ${sizes.length} requests`);
  expect(whole).toBeLessThan(40);
});

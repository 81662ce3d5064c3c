import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { smooth } from './smooth';

const elements = [
  { type: 'radiogroup', name: 'change', choices: ['new', 'moved'], isRequired: true },
  { type: 'checkbox', name: 'tried', choices: ['a', 'b', 'c'], showNoneItem: true },
  { type: 'text', name: 'months', inputType: 'number', min: 0, max: 24 },
  {
    type: 'text',
    name: 'mail',
    isRequired: true,
    validators: [{ type: 'regex', regex: '@' }],
  },
  { type: 'comment', name: 'words' },
];

let answering: Answering;
let page: JSDOM;
beforeEach(async () => {
  answering = await serveSteps(elements);
});
afterEach(() => answering.close());

function open(way?: Parameters<Answering['open']>[0]) {
  page = answering.open(way);
  smooth(document.getElementById('steps')!);
}
const form = () => document.querySelector('form')!;
const step = () => form().dataset.step;
const field = <Kind extends HTMLInputElement>(which: string) => form().querySelector<Kind>(which)!;
const press = (which: 'next' | 'back' = 'next') => field(`button[value=${which}]`).click();
const said = () => document.getElementById('answer-status')!.textContent;
const address = () => new URL(location.href).searchParams.get('step');
function write(which: string, words: string) {
  const one = field(which);
  one.value = words;
  one.dispatchEvent(new page.window.Event('input', { bubbles: true }));
}
const enter = (which: string, more: KeyboardEventInit = {}) =>
  field(which).dispatchEvent(
    new page.window.KeyboardEvent('keydown', {
      ...{ key: 'Enter', bubbles: true, cancelable: true, ...more },
    }),
  );
/** Until all is with the server; a pause of typing is a second. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });
const device = () => ({ ...page.window.localStorage }) as Record<string, string>;
/** As two presses of somebody who reads in between. */
const read = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('a step the page can judge by itself', () => {
  test('is passed without asking, and told to the server soon', async () => {
    open();
    field('[value=moved]').click();
    press();
    expect([step(), address()]).toEqual(['1.2', '1.2']);
    expect(answering.posts).toHaveLength(0);
    await until(() => expect(answering.given).toEqual({ change: 'moved' }));
    await until(() => expect(device()).toEqual({}));
    expect(said()).toBe('Saved');
  });

  test('is left only when it is right: else the server says what is not', async () => {
    open();
    press();
    expect(form().getAttribute('aria-busy')).toBe('true');
    await until(() => expect(form().querySelector('[role=alert]')?.textContent).not.toBe(''));
    expect([step(), address()]).toEqual(['1.1', '1.1']);
    expect(answering.posts[0]?.get('go')).toBe('next');
    expect(form().hasAttribute('aria-busy')).toBe(false);
    expect(form().contains(document.activeElement)).toBe(true);
    field('[value=new]').click();
    expect(form().querySelector('[role=alert]')?.textContent).toBe('');
  });

  test('is gone back to without asking, as it was left', async () => {
    open();
    field('[value=moved]').click();
    press();
    await read();
    press('back');
    expect([step(), address()]).toEqual(['1.1', '1.1']);
    expect(field('[value=moved]').checked).toBe(true);
    await until(() => expect(answering.given).toMatchObject({ change: 'moved' }));
    expect(answering.posts.every((post) => post.get('go') === 'save')).toBe(true);
  });

  test('is found again by the browser’s own way back', async () => {
    open();
    field('[value=moved]').click();
    press();
    page.window.history.back();
    await until(() => expect(step()).toBe('1.1'));
  });

  test('is not skipped by pressing twice at once', () => {
    open();
    field('[value=moved]').click();
    press();
    press();
    expect(step()).toBe('1.2');
  });
});

describe('what the server must judge', () => {
  const before = { change: 'new' };

  test('is asked of it, and shown where it is right', async () => {
    answering.given = { ...before };
    open({ step: '1.4' });
    write('input[type=text]', 'eva@example.com');
    press();
    await until(() => expect(step()).toBe('1.5'));
    expect(address()).toBe('1.5');
    expect(answering.given).toEqual({ ...before, mail: 'eva@example.com' });
    expect(said()).toBe('');
  });

  test('stays where it is wrong, with what was typed', async () => {
    answering.given = { ...before };
    open({ step: '1.4' });
    write('input[type=text]', 'eva');
    press();
    await until(() => expect(form().querySelector('[role=alert]')?.textContent).toMatch(/./));
    expect([step(), field('input[type=text]').value]).toEqual(['1.4', 'eva']);
  });

  test('is the end at the last step: nothing is left on the device', async () => {
    answering.given = { ...before, mail: 'eva@example.com' };
    open({ step: '1.5' });
    write('textarea', 'So it is');
    expect(Object.keys(device())).toHaveLength(1);
    press();
    await until(() => expect(location.hash).toBe('#thanks'));
    expect(device()).toEqual({});
    expect(answering.given).toMatchObject({ words: 'So it is' });
  });

  test('is asked once, however often it is pressed meanwhile', async () => {
    answering.given = { ...before };
    open({ step: '1.4' });
    write('input[type=text]', 'eva@example.com');
    press();
    await read();
    answering.instead.push({ status: 500 });
    press();
    await until(() => expect(step()).toBe('1.5'));
  });
});

describe('what is typed', () => {
  test('is saved after a pause, once, and said to be', async () => {
    answering.given = { change: 'new' };
    open({ step: '1.5' });
    for (const words of ['S', 'So', 'So it is']) write('textarea', words);
    expect(answering.posts).toHaveLength(0);
    await until(() => expect(said()).toBe('Saved'));
    expect(answering.given).toMatchObject({ words: 'So it is' });
    expect(answering.posts).toHaveLength(1);
    expect(answering.posts[0]?.get('go')).toBe('save');
    expect(device()).toEqual({});
  });

  test('is told from what was only shown: words of another tab are not lost', async () => {
    answering.given = { change: 'new', mail: 'eva@example.com' };
    open({ step: '1.5' });
    const before = field('[name$=".was"]').value;
    write('textarea', 'Mine');
    await until(() => expect(said()).toBe('Saved'));
    expect(field('[name$=".was"]').value).not.toBe(before);
    answering.given = { ...answering.given, words: 'Of the other tab' };
    press();
    await until(() => expect(location.hash).toBe('#thanks'));
    expect(answering.given).toMatchObject({ words: 'Of the other tab' });
  });

  test('is saved at once when the page is put away', async () => {
    answering.given = { change: 'new' };
    open({ step: '1.5' });
    write('textarea', 'Quick');
    page.window.dispatchEvent(new page.window.Event('pagehide'));
    await until(() => expect(answering.given).toMatchObject({ words: 'Quick' }));
  });

  test('is still there when the page is opened again, and is sent', async () => {
    answering.given = { change: 'new' };
    open({ step: '1.5' });
    write('textarea', 'In a tunnel');
    const kept = device();
    open({ step: '1.5', device: kept });
    expect(field('textarea').value).toBe('In a tunnel');
    await until(() => expect(answering.given).toMatchObject({ words: 'In a tunnel' }));
  });

  test('and passed is passed again when the page is opened at its beginning', async () => {
    open();
    field('[value=moved]').click();
    press();
    const kept = device();
    open({ device: kept });
    expect(step()).toBe('1.2');
    await until(() => expect(answering.given).toEqual({ change: 'moved' }));
  });

  test('survives a device that keeps nothing', async () => {
    open();
    vi.stubGlobal('localStorage', undefined);
    field('[value=moved]').click();
    press();
    expect(step()).toBe('1.2');
    await until(() => expect(answering.given).toEqual({ change: 'moved' }));
  });
});

describe('without an answer of the server', () => {
  test('it is said, and sent again until it is taken', async () => {
    answering.given = { change: 'new' };
    answering.instead.push({ status: 503, headers: { 'Retry-After': '1' } });
    open({ step: '1.4' });
    write('input[type=text]', 'eva@example.com');
    press();
    await until(() => expect(said()).toBe('Slow'));
    await until(() => expect(step()).toBe('1.5'));
    expect(answering.given).toMatchObject({ mail: 'eva@example.com' });
  });

  test('a line that comes back is used at once', async () => {
    answering.given = { change: 'new' };
    answering.instead.push({ status: 429, headers: { 'Retry-After': '60' } });
    open({ step: '1.4' });
    write('input[type=text]', 'eva@example.com');
    press();
    await until(() => expect(said()).toBe('Slow'));
    page.window.dispatchEvent(new page.window.Event('online'));
    await until(() => expect(step()).toBe('1.5'));
  });

  test('what it refuses for good is not sent again, and stays on the page', async () => {
    answering.given = { change: 'new' };
    answering.instead.push({ status: 413 });
    open({ step: '1.5' });
    write('textarea', 'Too much');
    press();
    await until(() => expect(said()).toBe('Refused'));
    expect([step(), field('textarea').value]).toEqual(['1.5', 'Too much']);
    expect(form().hasAttribute('aria-busy')).toBe(false);
  });
});

describe('keys', () => {
  test('Enter goes on from an answered last question, and only once', async () => {
    answering.given = { change: 'new' };
    open({ step: '1.3' });
    enter('input[inputmode]');
    expect(step()).toBe('1.3');
    write('input[inputmode]', '7,5');
    enter('input[inputmode]', { repeat: true });
    expect(step()).toBe('1.3');
    enter('input[inputmode]');
    expect(step()).toBe('1.4');
    await until(() => expect(answering.given).toMatchObject({ months: 7.5 }));
  });

  test('Enter that ends a word of an input method is no way on', () => {
    answering.given = { change: 'new' };
    open({ step: '1.3' });
    write('input[inputmode]', '7');
    enter('input[inputmode]', { isComposing: true });
    expect(step()).toBe('1.3');
  });

  test('in long words Enter is a line', () => {
    answering.given = { change: 'new' };
    open({ step: '1.5' });
    expect(enter('textarea')).toBe(true);
  });

  test('"none" stands alone, whichever is pressed last', () => {
    answering.given = { change: 'new' };
    open({ step: '1.2' });
    const checked = () =>
      [...form().querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
    for (const one of ['a', 'b']) field(`[value=${one}]`).click();
    expect(checked()).toEqual(['a', 'b']);
    field('[value=none]').click();
    expect(checked()).toEqual(['none']);
    field('[value=c]').click();
    expect(checked()).toEqual(['c']);
  });
});

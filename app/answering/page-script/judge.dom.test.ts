import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { isRight } from './judge';

// Each is a step of its own, and the next one shows that it was left.
const asked = {
  one: { type: 'radiogroup', choices: ['a', 'b'], isRequired: true },
  own: { type: 'radiogroup', choices: ['a'], showOtherItem: true },
  listed: { type: 'dropdown', choices: ['a', 'b'], isRequired: true, showOtherItem: true },
  some: { type: 'checkbox', choices: ['a', 'b', 'c'], minSelectedChoices: 2 },
  few: { type: 'checkbox', choices: ['a', 'b', 'c'], maxSelectedChoices: 2 },
  number: { type: 'text', inputType: 'number', min: -1, max: 24 },
  open: { type: 'text', inputType: 'number' },
  words: { type: 'comment', isRequired: true },
  stars: { type: 'rating', isRequired: true },
};

let answering: Answering;
beforeEach(async () => {
  const elements = Object.entries(asked).map(([name, one]) => ({ name, ...one }));
  answering = await serveSteps([...elements, { type: 'comment', name: 'last' }]);
});
afterEach(() => answering.close());

type Name = keyof typeof asked;

/** What the page says of a step filled in like this, and what the server does. */
async function judged(name: Name, fields: string[]): Promise<[page: boolean, server: string]> {
  const step = `1.${Object.keys(asked).indexOf(name) + 1}`;
  answering.given = {};
  answering.open({ step });
  const form = document.querySelector('form')!;
  fill(form, fields);
  const body = new URLSearchParams();
  for (const [key, value] of new FormData(form)) body.append(key, String(value));
  body.set('go', 'next');
  const page = isRight(form);
  const response = await fetch(location.href, { method: 'POST', body });
  return [page, ((await response.json()) as { state: string }).state];
}

function fill(form: HTMLFormElement, fields: string[]) {
  const controls = [
    ...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),select,textarea'),
  ];
  for (const value of fields) {
    const choice = controls.find((one) => one.value === value && /radio|checkbox/.test(one.type));
    const select = controls.find(({ tagName }) => tagName === 'SELECT');
    const words = controls.find((one) => !/radio|checkbox/.test(one.type) && one !== select);
    if (choice) choice.checked = true;
    else if (select && select.value === '' && value !== 'so') select.value = value;
    else words!.value = value;
  }
}

describe('what the page lets pass, the server takes', () => {
  test.each<[Name, string[]]>([
    ['one', ['a']],
    ['own', ['a']],
    ['own', []],
    ['own', ['other', 'so']],
    ['listed', ['b']],
    ['listed', ['other', 'so']],
    ['some', ['a', 'b']],
    ['some', ['a', 'b', 'c']],
    ['few', []],
    ['few', ['a', 'b']],
    ['number', []],
    ['number', ['24']],
    ['number', ['-1']],
    ['number', [' 7,5 ']],
    ['number', ['0']],
    ['open', ['1000000']],
    ['open', ['-1000000']],
    ['words', ['so']],
    ['stars', ['3']],
  ])('%s answered with %j', async (name, fields) => {
    expect(await judged(name, fields)).toEqual([true, 'go']);
  });
});

describe('what the server would object to, the page does not pass by itself', () => {
  test.each<[Name, string[]]>([
    ['one', []],
    ['own', ['other']],
    ['own', ['other', ' ']],
    ['listed', []],
    ['listed', ['other']],
    ['some', []],
    ['some', ['a']],
    ['few', ['a', 'b', 'c']],
    ['number', ['25']],
    ['number', ['-2']],
    ['number', ['seven']],
    ['number', ['7 5']],
    ['words', []],
    ['words', ['  ']],
    ['stars', []],
  ])('%s answered with %j', async (name, fields) => {
    expect(await judged(name, fields)).toEqual([false, 'again']);
  });
});

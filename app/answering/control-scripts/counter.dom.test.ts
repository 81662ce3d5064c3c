import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { startCounters } from './counter';

const elements = [
  {
    type: 'panel',
    name: 'both',
    elements: [
      { type: 'comment', name: 'why', maxLength: 20 },
      { type: 'text', name: 'who', maxLength: 5 },
    ],
  },
];

let answering: Answering;
let page: JSDOM;
beforeEach(async () => {
  answering = await serveSteps(elements, { questionsOnPageMode: 'standard' });
});
afterEach(() => answering.close());

function open(given: Answering['given'] = {}) {
  answering.given = given;
  page = answering.open();
  startCounters();
}
const part = (which: string, of = 'q0') =>
  document.querySelector(`[data-counts="${of}"] [data-${which}]`)!;
const said = (of?: string) => part('said', of).textContent;
const aloud = () => part('aloud').textContent;
const isOver = () => part('said').classList.contains('is-over');
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });
/** A second of quiet, and a little. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1_100));
function write(letters: number) {
  const field = document.getElementById('q0') as HTMLInputElement;
  field.value = 'x'.repeat(letters);
  field.dispatchEvent(new page.window.Event('input', { bubbles: true }));
}

test('before anything is written it says how much fits', () => {
  open();
  expect([said(), aloud(), isOver()]).toEqual(['At most 20 characters.', '', false]);
});

test('what stands there already is counted at once, and not said aloud', async () => {
  open({ why: 'x'.repeat(18), who: 'xxxxx' });
  expect([said('q0'), said('q1'), isOver()]).toEqual([
    ...['Characters left: 2', 'Characters left: 0', false],
  ]);
  await pause();
  expect(['q0', 'q1'].map((field) => part('aloud', field).textContent)).toEqual(['', '']);
});

test('a form that is drawn anew is counted anew', async () => {
  open({ why: 'x'.repeat(18) });
  (document.getElementById('q0') as HTMLInputElement).value = 'x';
  document.getElementById('steps')!.append(document.querySelector('form')!);
  await until(() => expect(said()).toBe('Characters left: 19'));
});

describe('while it is written', () => {
  beforeEach(() => open());

  test('it says how many letters are left, to the last, and how many are too many', () => {
    for (const [letters, words, over] of [
      [1, 'Characters left: 19', false],
      [20, 'Characters left: 0', false],
      [23, 'Characters too many: 3', true],
      [19, 'Characters left: 1', false],
    ] as const) {
      write(letters);
      expect([said(), isOver()]).toEqual([words, over]);
    }
  });

  test('no other field is counted by it', () => {
    write(3);
    expect(said('q1')).toBe('At most 5 characters.');
  });

  test('it is said aloud only near the end, once, when the hand rests', async () => {
    write(16);
    await pause();
    expect(aloud()).toBe('');
    write(17);
    write(18);
    expect(aloud()).toBe('');
    await pause();
    expect(aloud()).toBe('Characters left: 2');
    write(4);
    await pause();
    expect(aloud()).toBe('');
  });
});

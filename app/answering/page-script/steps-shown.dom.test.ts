// Where somebody stands when another step is shown, and what comes along with it.
import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { smooth } from './smooth';

const elements = [
  { type: 'radiogroup', name: 'change', choices: ['new', 'moved'] },
  { type: 'comment', name: 'words' },
  { type: 'matrixdynamic', name: 'rows', columns: [{ name: 'a', cellType: 'text' }], rowCount: 1 },
  { type: 'ranking', name: 'order', choices: ['a', 'b'] },
  { type: 'slider', name: 'hours' },
  { type: 'text', name: 'mail', isRequired: true },
];

let answering: Answering;
let page: JSDOM;
let scrolled: number[];
beforeEach(async () => {
  answering = await serveSteps(elements);
  scrolled = [];
});
afterEach(() => answering.close());

function open({ step, finger = false }: { step?: string; finger?: boolean } = {}) {
  page = answering.open({ step });
  page.window.matchMedia = ((query: string) => ({
    matches: query === '(pointer: fine)' ? !finger : false,
  })) as never;
  page.window.scrollTo = ((_x: number, y: number) => scrolled.push(y)) as never;
  smooth(document.getElementById('steps')!);
}
const form = () => document.querySelector('form')!;
const find = <Kind extends HTMLElement>(which: string) => form().querySelector<Kind>(which)!;
const focused = () => document.activeElement as HTMLInputElement;
const press = (value = 'next') => find<HTMLButtonElement>(`button[value="${value}"]`).click();
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });
const scripts = () => [...document.head.querySelectorAll('script')].map(({ src }) => src);

describe('at the next step', () => {
  test('a keyboard is in its first field, at its top', () => {
    open({ step: '1.1' });
    press();
    expect(focused().name).toBe('q1');
    expect(scrolled).toEqual([0]);
  });

  test('a finger is at the question and gets no keyboard over it', () => {
    open({ step: '1.1', finger: true });
    press();
    expect(focused()).toBe(find('[data-question]'));
    expect(focused().tabIndex).toBe(-1);
  });

  test('that came from the server it is the same', async () => {
    answering.given = { hours: 3 };
    open({ step: '1.5' });
    press();
    await until(() => expect(focused().name).toBe('q5'));
    expect(scrolled).toEqual([0]);
  });

  test('by the browser’s way back it is the same; to a step that is not here the page is loaded', () => {
    open({ step: '1.1' });
    press();
    page.window.history.replaceState(null, '', '?step=1.1');
    page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
    expect(form().dataset.step).toBe('1.1');
    expect(focused().name).toBe('q0');
    const load = vi.fn();
    vi.stubGlobal('location', { href: `${location.origin}/a/link?step=1.6`, reload: load });
    page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
    expect(load).toHaveBeenCalledOnce();
  });
});

test('what is wrong has the focus, and nothing is scrolled away', async () => {
  open({ step: '1.6' });
  press();
  await until(() => expect(find('[role=alert]').textContent).not.toBe(''));
  expect(focused().name).toBe('q5');
  expect(scrolled).toEqual([]);
});

test('a button inside a question leads to what it made, in the same page', async () => {
  open({ step: '1.3' });
  press('add q2');
  await until(() => expect(find('[name="q2.1.0"]')).not.toBeNull());
  expect(focused().name).toBe('q2.1.0');
  expect(scrolled).toEqual([]);
});

describe('a script that only some questions need', () => {
  test('comes with the first of them, once', async () => {
    open({ step: '1.3' });
    expect(scripts()).toEqual([]);
    press();
    await until(() => expect(form().dataset.step).toBe('1.4'));
    expect(scripts()).toEqual([expect.stringMatching(/controls\.js/)]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    press();
    await until(() => expect(form().dataset.step).toBe('1.5'));
    expect(scripts()).toHaveLength(1);
  });

  test('comes where the page begins with one', () => {
    open({ step: '1.4' });
    expect(scripts()).toHaveLength(1);
  });
});

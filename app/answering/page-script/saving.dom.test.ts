// What the server answers to words that are saved while somebody is still writing.
import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { smooth } from './smooth';

let answering: Answering;
let page: JSDOM;
beforeEach(async () => {
  answering = await serveSteps([
    { type: 'comment', name: 'words' },
    { type: 'text', name: 'last' },
  ]);
  page = answering.open();
  smooth(document.getElementById('steps')!);
});
afterEach(() => answering.close());

const form = () => document.querySelector('form')!;
const field = (name = 'q0') => form().querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const said = () => document.getElementById('answer-status')!.textContent;
const kept = () => Object.values({ ...page.window.localStorage }).join();
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });
function write(words: string) {
  field().value = words;
  field().dispatchEvent(new page.window.Event('input', { bubbles: true }));
}
/** As when she puts the page away. */
function saveNow() {
  page.window.dispatchEvent(new page.window.Event('pagehide'));
}
const answered = (body: object) => answering.instead.push({ status: 200, body });

test('that the survey has ended, and until when: this is said in the place of "saved"', async () => {
  answered({ state: 'kept', end: 'Until Monday', marks: {} });
  write('So');
  saveNow();
  await until(() => expect(said()).toBe('Until Monday'));
});

test('that there is nothing more to answer: it leads there, and nothing is left on the device', async () => {
  answered({ state: 'over', to: `${location.href}#closed` });
  write('So');
  saveNow();
  await until(() => expect(location.hash).toBe('#closed'));
  expect(kept()).toBe('');
});

test('that it refuses them: this is said, and the words stay here and on the device', async () => {
  answering.instead.push({ status: 413 });
  write('So');
  saveNow();
  await until(() => expect(said()).toBe('Refused'));
  expect(field().value).toBe('So');
  expect(kept()).toContain('So');
});

test('that a step gone past is not right: it is shown, with what is wrong', async () => {
  const html = form().outerHTML.replace('role="alert"', 'role="alert" data-first');
  answered({ state: 'again', html: html.replace('data-step="1.1"', 'data-step="1.9"') });
  write('So');
  saveNow();
  await until(() => expect(form().dataset.step).toBe('1.9'));
});

describe('what is written while it saves', () => {
  test('is not taken for saved, and is saved next', async () => {
    let go = () => {};
    const after = new Promise<void>((resolve) => {
      go = resolve;
    });
    answering.instead.push({
      status: 200,
      body: { state: 'kept', marks: { 'q0.was': 'new' } },
      after,
    });
    write('So');
    saveNow();
    await until(() => expect(answering.posts).toHaveLength(1));
    write('So it');
    go();
    await until(() => expect(said()).toBe('Saved'));
    expect([field('q0.was').value, kept()]).toEqual([
      expect.not.stringContaining('new'),
      expect.stringContaining('So it'),
    ]);
    await until(() => expect(answering.given).toEqual({ words: 'So it' }));
    expect(answering.posts).toHaveLength(2);
  });

  test('by somebody who never rests is saved on the way, every few seconds', async () => {
    const typing = setInterval(() => write(`${field().value}x`), 300);
    await vi.waitFor(() => expect(answering.posts.length).toBeGreaterThan(0), { timeout: 6_000 });
    clearInterval(typing);
    expect(answering.posts[0]!.get('q0')!.length).toBeGreaterThan(8);
  });
});

test('a page that is put away with nothing written sends nothing', async () => {
  saveNow();
  page.window.dispatchEvent(new page.window.Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(answering.posts).toEqual([]);
});

test('a form that holds a file travels by itself, as without scripts', async () => {
  const input = document.createElement('input');
  input.type = 'file';
  form().append(input);
  const submit = () => {
    const event = new page.window.Event('submit', { bubbles: true, cancelable: true });
    form().dispatchEvent(event);
    return event.defaultPrevented;
  };
  Object.defineProperty(input, 'files', { value: [new page.window.File(['x'], 'a.png')] });
  expect(submit()).toBe(false);
  input.remove();
  expect(submit()).toBe(true);
});

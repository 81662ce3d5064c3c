import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';

const elements = [
  { type: 'file', name: 'proof', allowMultiple: true, maxSize: 2_000 },
  { type: 'comment', name: 'last' },
];
const held = (name: string) => ({
  html: `<ul data-held><li>${name} <button value="drop q0 1">Remove</button></li></ul>`,
});

let answering: Answering;
let page: JSDOM;
/** How often somebody went on. */
let gone: number;
beforeEach(async () => {
  answering = await serveSteps(elements);
  page = answering.open();
  gone = 0;
  vi.resetModules();
  await import('./send-files');
  page.window.document.addEventListener('submit', (event) => {
    event.preventDefault();
    gone += 1;
  });
});
afterEach(() => answering.close());

const find = <Kind extends HTMLElement>(which: string) =>
  page.window.document.querySelector<Kind>(which)!;
const rows = () => [...page.window.document.querySelectorAll<HTMLElement>('[data-sending] > li')];
const part = (name: string, at = 0) => rows()[at]!.querySelector<HTMLElement>(`[data-${name}]`)!;
const said = () => find('[data-said]').textContent;
const next = () => find('button[value=next]');
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });

function choose(...files: [name: string, size: number][]) {
  const input = find<HTMLInputElement>('input[type=file]');
  const chosen = files.map(
    ([name, size]) => new page.window.File(['x'.repeat(size)], name, { type: 'image/png' }),
  );
  Object.defineProperty(input, 'files', { value: chosen, configurable: true });
  input.dispatchEvent(new page.window.Event('change', { bubbles: true }));
}

/** An answer that waits until it is let go. */
function later(answer: { status: number; body?: unknown }) {
  let go = () => {};
  const after = new Promise<void>((resolve) => {
    go = resolve;
  });
  answering.instead.push({ ...answer, after });
  return () => go();
}

describe('a file that was chosen', () => {
  test('is sent at once, under the name of its field, and then stands among what is held', async () => {
    const go = later({ status: 200, body: held('a.png') });
    choose(['a.png', 200]);
    expect(part('name').textContent).toBe('a.png');
    expect(part('size').textContent).toBe('0.1 MB');
    expect(part('bar').getAttribute('aria-label')).toBe('Sending a.png');
    expect(part('bar').hidden).toBe(false);
    expect([part('cancel').textContent, part('retry').hidden]).toEqual(['Cancel', true]);
    await until(() => expect(answering.files).toHaveLength(1));
    expect(answering.files[0]).toMatch(/name="field"\s+q0\s/);
    expect(answering.files[0]).toMatch(/name="q0"; filename="a.png"/);
    go();
    await until(() => expect(rows()).toEqual([]));
    expect(find('[data-held]').textContent).toContain('a.png');
    expect(said()).toContain('a.png');
  });

  test('waits for the one before it: on a bad line two at once are both too slow', async () => {
    const go = later({ status: 200, body: held('a.png') });
    answering.instead.push({ status: 200, body: held('b.png') });
    choose(['a.png', 10], ['b.png', 10]);
    await until(() => expect(answering.files).toHaveLength(1));
    expect(rows()).toHaveLength(2);
    go();
    await until(() => expect(rows()).toEqual([]));
    expect(answering.files.map((sent) => /filename="(.*)"/.exec(sent)?.[1])).toEqual([
      ...['a.png', 'b.png'],
    ]);
  });

  test('and is larger than the question takes is not sent at all', async () => {
    answering.instead.push({ status: 200, body: held('b.png') });
    choose(['a.png', 2_001], ['b.png', 2_000]);
    await until(() => expect(rows()).toHaveLength(1));
    expect(part('wrong').textContent).toContain('a.png');
    expect(answering.files).toHaveLength(1);
    expect([part('bar').hidden, part('retry').hidden]).toEqual([true, true]);
    expect(part('cancel').textContent).toBe('Remove');
  });

  test('and does not fit says why, and is taken away by its button', async () => {
    answering.instead.push({ status: 400, body: { ...held(''), wrong: ['No.', 'Never.'] } });
    choose(['a.png', 10]);
    await until(() => expect(part('wrong').textContent).toBe('No. Never.'));
    expect(part('retry').hidden).toBe(true);
    part('cancel').focus();
    part('cancel').click();
    expect(rows()).toEqual([]);
    expect(page.window.document.activeElement).toBe(find('input[type=file]'));
  });

  test('can be withdrawn while it is on its way; the next one goes', async () => {
    const go = later({ status: 200, body: held('a.png') });
    choose(['a.png', 10], ['b.png', 10]);
    await until(() => expect(answering.files).toHaveLength(1));
    answering.instead.push({ status: 200, body: held('b.png') });
    part('cancel').click();
    await until(() => expect(rows()).toEqual([]));
    expect(find('[data-held]').textContent).toContain('b.png');
    go();
  });

  test('keeps its row when the form is drawn anew under it', async () => {
    const go = later({ status: 200, body: held('a.png') });
    choose(['a.png', 10]);
    const before = find('form').outerHTML.replace(
      /<ul data-sending[\s\S]*?<\/ul>/,
      '<ul data-sending></ul>',
    );
    find('#steps').innerHTML = before;
    await until(() => expect(rows()).toHaveLength(1));
    go();
    await until(() => expect(rows()).toEqual([]));
  });
});

describe('without an answer', () => {
  test('it is said, and its button tries again', async () => {
    answering.instead.push({ status: 503 }, { status: 200, body: held('a.png') });
    choose(['a.png', 10]);
    await until(() => expect(part('retry').hidden).toBe(false));
    expect(part('wrong').textContent).not.toBe('');
    expect(part('cancel').textContent).toBe('Remove');
    part('retry').click();
    expect(part('wrong').textContent).toBe('');
    await until(() => expect(rows()).toEqual([]));
  });

  test('a line that comes back is used at once, for all that failed', async () => {
    answering.instead.push({ status: 0 }, { status: 0 });
    choose(['a.png', 10], ['b.png', 10]);
    await until(() =>
      expect(rows().map((_, at) => part('retry', at).hidden)).toEqual([false, false]),
    );
    expect(part('wrong').textContent).not.toBe('');
    answering.instead.push({ status: 200, body: held('a') }, { status: 200, body: held('b') });
    page.window.dispatchEvent(new page.window.Event('online'));
    await until(() => expect(rows()).toEqual([]));
    expect(answering.files).toHaveLength(4);
  });
});

describe('who wants to go on', () => {
  test('waits until her file is there, and then goes on by herself', async () => {
    const go = later({ status: 200, body: held('a.png') });
    choose(['a.png', 10]);
    await until(() => expect(answering.files).toHaveLength(1));
    next().click();
    expect(gone).toBe(0);
    expect(said()).not.toBe('');
    go();
    await until(() => expect(gone).toBe(1));
  });

  test('is told of a file that could not be sent, and led to its button', async () => {
    answering.instead.push({ status: 503 });
    choose(['a.png', 10]);
    await until(() => expect(part('retry').hidden).toBe(false));
    next().click();
    expect(gone).toBe(0);
    expect(said()).not.toBe('');
    expect(page.window.document.activeElement).toBe(part('retry'));
  });

  test('is not held up by a file that does not fit, nor by none', async () => {
    next().click();
    choose(['a.png', 2_001]);
    await until(() => expect(part('wrong').textContent).not.toBe(''));
    next().click();
    expect(gone).toBe(2);
  });
});

describe('a file that is held', () => {
  const drop = () => find('[data-held] button').click();
  beforeEach(async () => {
    answering.instead.push({ status: 200, body: held('a.png') });
    choose(['a.png', 10]);
    await until(() => expect(find('[data-held] button')).not.toBeNull());
    await until(() => expect(rows()).toEqual([]));
  });

  test('is taken out by its button without leaving the page', async () => {
    answering.instead.push({ status: 200, body: { html: '<ul data-held></ul>' } });
    drop();
    await until(() => expect(find('[data-held]').textContent).toBe(''));
    expect(answering.files.at(-1)).toMatch(/name="go"\s+drop q0 1\s/);
    expect(page.window.document.activeElement).toBe(find('input[type=file]'));
    expect(gone).toBe(0);
  });

  test('stays, and that is said, where the server does not answer', async () => {
    for (const status of [503, 0]) {
      const before = said();
      answering.instead.push({ status });
      drop();
      await until(() => expect(said()).not.toBe(before));
      expect(find('[data-held]').textContent).toContain('a.png');
    }
  });
});

test('at the field of a file Enter opens the list of files and does not go on', () => {
  const heard = vi.fn();
  find('#steps').addEventListener('keydown', heard);
  const enter = () => new page.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
  find('input[type=file]').dispatchEvent(enter());
  expect(heard).not.toHaveBeenCalled();
  next().dispatchEvent(enter());
  expect(heard).toHaveBeenCalledOnce();
});

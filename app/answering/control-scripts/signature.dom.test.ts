import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { givePaper, inksOn, marksOn } from '#test/support/paper';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';

const elements = [
  { type: 'signaturepad', name: 'sign' },
  { type: 'comment', name: 'last' },
];
const held = {
  html: '<ul data-held><li>signature.png <button value="drop q0 1">x</button></li></ul>',
};
const none = { html: '<ul data-held></ul>' };

let answering: Answering;
let page: JSDOM;
/** How often somebody went on. */
let gone: number;
beforeEach(async () => {
  answering = await serveSteps(elements);
  gone = 0;
});
afterEach(() => answering.close());

async function open({ prepare = (_page: JSDOM) => {}, sends = true } = {}) {
  page = answering.open();
  givePaper(page);
  prepare(page);
  vi.resetModules();
  await import('./signature');
  if (sends) await import('../files/send-files');
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    gone += 1;
  });
}
const find = <Kind extends HTMLElement>(which: string) => document.querySelector<Kind>(which)!;
const sheet = () => find<HTMLCanvasElement>('canvas');
const marks = () => marksOn(sheet());
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const sent = (at = 0) => /PNG .*/.exec(answering.files[at] ?? '')?.[0];
const clear = () => find('[data-clear]').click();
const next = () => find('button[value=next]').click();

type Point = [x: number, y: number];
/** On the screen, where the sheet is half as large and begins at 20, 20. */
function pen(type: string, [clientX, clientY]: Point, more: MouseEventInit = {}) {
  const init = { clientX, clientY, bubbles: true, cancelable: true, ...more };
  const event = new page.window.MouseEvent(type, init);
  sheet().dispatchEvent(event);
  return event;
}
function stroke(...points: Point[]) {
  points.forEach((point, at) => {
    pen(at === 0 ? 'pointerdown' : 'pointermove', point);
  });
  pen('pointerup', points.at(-1)!);
}

describe('a sheet to sign on', () => {
  test('is shown where it can be drawn on, and is blank', async () => {
    await open({ prepare: () => expect(find('[data-pad]').hidden).toBe(true) });
    expect(find('[data-pad]').hidden).toBe(false);
    expect(marks()).toEqual([]);
  });

  test('takes the pen where it is on the screen, and rounds its way', async () => {
    await open();
    stroke([70, 70], [120, 70], [120, 120]);
    expect(marks()).toEqual([
      'dot 100,100',
      'line 100,100 > 150,100 by 100,100',
      'line 150,100 > 200,150 by 200,100',
    ]);
  });

  test('is signed in one dark ink, as thick in a dot as in a line', async () => {
    await open();
    stroke([70, 70], [120, 70]);
    expect(inksOn(sheet())).toEqual([expect.stringMatching(/^#[0-3].[0-3].[0-3]. [5-9]$/)]);
  });

  test('takes no pen that is in the air, no second button, and nothing beside it', async () => {
    await open();
    pen('pointermove', [70, 70]);
    expect(pen('pointerdown', [70, 70], { button: 2 }).defaultPrevented).toBe(false);
    pen('pointermove', [90, 70]);
    const beside = new page.window.MouseEvent('pointerdown', { bubbles: true, cancelable: true });
    find('[data-signs]').dispatchEvent(beside);
    pen('pointermove', [90, 70]);
    expect([marks(), beside.defaultPrevented]).toEqual([[], false]);
    stroke([70, 70]);
    pen('pointermove', [90, 70]);
    expect(marks()).toEqual(['dot 100,100']);
  });

  test('holds the page still under the pen, and lets it go where the pen is taken away', async () => {
    await open();
    expect(pen('pointerdown', [70, 70]).defaultPrevented).toBe(true);
    expect(pen('pointermove', [72, 70]).defaultPrevented).toBe(true);
    pen('pointercancel', [72, 70]);
    expect(pen('pointermove', [90, 70]).defaultPrevented).toBe(false);
    expect(marks()).toHaveLength(2);
  });

  test('that is drawn anew has its strokes back, as they were', async () => {
    await open();
    stroke([70, 70], [120, 70], [120, 120]);
    stroke([300, 100]);
    const before = [...marks()];
    find('#steps').innerHTML = find('#steps').innerHTML;
    await until(() => expect(marks()).toEqual(before));
    expect(find('[data-pad]').hidden).toBe(false);
  });

  test.each([
    ['a finger', 'touchstart', 'touchmove', 'touchend'],
    ['a finger that is called away', 'touchstart', 'touchmove', 'touchcancel'],
    ['a mouse', 'mousedown', 'mousemove', 'mouseup'],
    ['a mouse that leaves the page', 'mousedown', 'mousemove', 'mouseleave'],
  ])('takes %s, where a phone knows no pens', async (_what, down, move, up) => {
    await open({ prepare: ({ window }) => Reflect.deleteProperty(window, 'PointerEvent') });
    const point = (type: string, [clientX, clientY]: Point) => {
      const event = new page.window.Event(type, { bubbles: true, cancelable: true });
      const place = { clientX, clientY };
      sheet().dispatchEvent(Object.assign(event, type[0] === 't' ? { touches: [place] } : place));
    };
    point(down, [70, 70]);
    point(move, [120, 70]);
    point(up, [120, 70]);
    point(move, [220, 70]);
    expect(marks()).toEqual(['dot 100,100', 'line 100,100 > 150,100 by 100,100']);
  });
});

describe('what is drawn', () => {
  test('becomes a file a moment after the last stroke, and is sent once', async () => {
    await open();
    answering.instead.push({ status: 200, body: held });
    stroke([70, 70]);
    await wait(700);
    stroke([120, 70]);
    await wait(1_200);
    expect(answering.files).toEqual([]);
    await until(() => expect(find('[data-held]').textContent).toContain('signature.png'));
    expect(answering.files).toHaveLength(1);
    expect(answering.files[0]).toContain('filename="signature.png"');
    expect(answering.files[0]).toContain('Content-Type: image/png');
    expect(sent()).toBe('PNG dot 100,100; dot 200,100');
  });

  test('is not sent while the pen is down again', async () => {
    await open();
    stroke([70, 70]);
    pen('pointerdown', [120, 70]);
    await wait(1_700);
    expect(answering.files).toEqual([]);
  });

  test('and left at once is sent first: the step is gone on from when it is there', async () => {
    await open();
    answering.instead.push({ status: 200, body: held });
    stroke([70, 70]);
    next();
    expect(gone).toBe(0);
    await until(() => expect(gone).toBe(1));
    expect(sent()).toBe('PNG dot 100,100');
    await wait(1_600);
    expect(answering.files).toHaveLength(1);
  });

  test('nobody drew is not sent, and holds nobody up', async () => {
    await open();
    next();
    expect([gone, answering.files]).toEqual([1, []]);
  });

  test('waits for what sends files, where that comes later', async () => {
    await open({ sends: false });
    answering.instead.push({ status: 200, body: held });
    stroke([70, 70]);
    await wait(1_700);
    await import('../files/send-files');
    await until(() => expect(sent()).toBe('PNG dot 100,100'));
  });

  test('anew is sent in the place of what was sent before', async () => {
    await open();
    answering.instead.push({ status: 200, body: held }, { status: 200, body: held });
    stroke([70, 70]);
    next();
    await until(() => expect(gone).toBe(1));
    stroke([120, 70]);
    next();
    await until(() => expect(gone).toBe(2));
    expect(sent(1)).toBe('PNG dot 100,100; dot 200,100');
  });
});

describe('cleared', () => {
  test('before it was sent, the sheet is blank and nothing is sent', async () => {
    await open();
    stroke([70, 70]);
    clear();
    expect(marks()).toEqual([]);
    next();
    expect(gone).toBe(1);
    await wait(1_700);
    expect(answering.files).toEqual([]);
  });

  test('on its way, it is stopped: nobody waits for it', async () => {
    await open();
    const never = new Promise<void>(() => {});
    answering.instead.push({ status: 200, body: held, after: never });
    stroke([70, 70]);
    next();
    await until(() => expect(answering.files).toHaveLength(1));
    clear();
    expect(find('[data-sending]').children).toHaveLength(0);
    await until(() => expect(gone).toBe(1));
  });

  test.each(['[data-clear]', '[data-held] button'])(
    'after it was sent, by %s: it is taken out where it is kept, too, and can be signed anew',
    async (button) => {
      await open();
      answering.instead.push({ status: 200, body: held }, { status: 200, body: none });
      stroke([70, 70]);
      next();
      await until(() => expect(gone).toBe(1));
      find(button).click();
      expect(marks()).toEqual([]);
      await until(() => expect(find('[data-held]').textContent).toBe(''));
      expect(answering.files[1]).toMatch(/name="go"\s+drop q0 1\s/);
      stroke([120, 70]);
      expect(marks()).toEqual(['dot 200,100']);
    },
  );

  test('by no other button', async () => {
    await open();
    stroke([70, 70]);
    const other = document.createElement('button');
    other.type = 'button';
    find('[data-signs]').append(other);
    other.click();
    expect(marks()).toEqual(['dot 100,100']);
  });
});

test('each field has a sheet of its own', async () => {
  await answering.close();
  const elements = ['one', 'two'].map((name) => ({ type: 'signaturepad', name }));
  answering = await serveSteps(elements, { questionsOnPageMode: 'singlePage' });
  await open();
  stroke([70, 70]);
  const second = document.querySelectorAll('canvas')[1]!;
  expect(marksOn(second)).toEqual([]);
  document.querySelectorAll<HTMLElement>('[data-clear]')[1]!.click();
  expect(marks()).toEqual(['dot 100,100']);
});

import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { smooth } from '../page-script/smooth';
import { startAids } from './aids';

const HOURS = { step: '1.1' };
const SPAN = { step: '1.2' };
const COLOUR = { step: '1.3' };
const elements = [
  { type: 'slider', name: 'hours', min: 0, max: 60 },
  { type: 'slider', name: 'span', sliderType: 'range', min: 0, max: 60 },
  { type: 'text', name: 'colour', inputType: 'color' },
  { type: 'comment', name: 'last' },
];

let answering: Answering;
let page: JSDOM;
/** How often the page was told that something is typed in a field that has a name. */
let told: string[];
beforeEach(async () => {
  answering = await serveSteps(elements);
  told = [];
});
afterEach(() => answering.close());

function open(way: Parameters<Answering['open']>[0]) {
  page = answering.open(way);
  smooth(document.getElementById('steps')!);
  startAids();
  document.addEventListener('input', ({ target }) => {
    const { name } = target as HTMLInputElement;
    if (name) told.push(name);
  });
}
const aid = (at = 0) => document.querySelectorAll<HTMLInputElement>('[data-aid]')[at]!;
const field = (at = 0) => document.getElementsByName(aid(at).dataset.aid!)[0] as HTMLInputElement;
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });
function write(one: HTMLInputElement, value: string) {
  one.value = value;
  one.dispatchEvent(new page.window.Event('input', { bubbles: true }));
}
function key(one: HTMLElement, name: string) {
  const event = new page.window.KeyboardEvent('keydown', {
    ...{ key: name, bubbles: true, cancelable: true },
  });
  one.dispatchEvent(event);
  return { isTaken: event.defaultPrevented };
}
const isUnset = (at = 0) => aid(at).classList.contains('is-unset');
const spoken = (at = 0) => aid(at).getAttribute('aria-valuetext');

describe('a slider nobody has touched', () => {
  beforeEach(() => open(HOURS));

  test('stands in the middle, says that there is no answer, and is none', () => {
    expect([aid().value, field().value]).toEqual(['30', '']);
    expect([isUnset(), spoken()]).toEqual([true, 'no answer yet']);
    expect(told).toEqual([]);
  });

  test.each([
    ['is moved', (): unknown => write(aid(), '42'), '42'],
    ['is pressed where it stands', () => aid().click(), '30'],
    ['is taken with the space bar where it stands', () => key(aid(), ' '), '30'],
  ])('answers once it %s, and the page is told once', async (_how, act, answer) => {
    act();
    aid().click();
    expect([field().value, isUnset(), spoken()]).toEqual([answer, false, answer]);
    expect(told).toEqual(['q0']);
    await until(() => expect(answering.given).toEqual({ hours: Number(answer) }));
  });

  test('takes no other key, and no key of another field', () => {
    expect(key(aid(), 'Tab').isTaken).toBe(false);
    expect(key(field(), ' ').isTaken).toBe(false);
    expect(field().value).toBe('');
    expect(key(aid(), ' ').isTaken).toBe(true);
  });
});

describe('a number that is written', () => {
  test('moves its slider, with a comma as with a point, and stays as it was written', () => {
    open(HOURS);
    write(field(), ' 7 ');
    expect([aid().value, isUnset(), spoken(), field().value]).toEqual(['7', false, '7', ' 7 ']);
    aid().step = '0.5';
    write(field(), '7,5');
    expect([aid().value, spoken(), field().value]).toEqual(['7.5', '7.5', '7,5']);
  });

  test('and taken away again is no answer: the slider says so, where it stood last', () => {
    open(HOURS);
    write(field(), '7');
    write(field(), '');
    expect([aid().value, isUnset(), spoken()]).toEqual(['7', true, 'no answer yet']);
  });

  test('before, or kept by this device, is where the slider stands at once', () => {
    answering.given = { hours: 12 };
    open(HOURS);
    expect([aid().value, isUnset(), spoken()]).toEqual(['12', false, '12']);
  });
});

test('each handle of a span moves its own number', () => {
  open(SPAN);
  write(aid(0), '10');
  expect([field(0).value, field(1).value]).toEqual(['10', '']);
  expect([isUnset(0), isUnset(1)]).toEqual([false, true]);
  write(aid(1), '20');
  expect([field(0).value, field(1).value]).toEqual(['10', '20']);
});

describe('a palette', () => {
  beforeEach(() => open(COLOUR));

  test('chooses the colour that stands in the field; written there, the palette shows it', () => {
    expect(isUnset()).toBe(true);
    write(aid(), '#336699');
    expect([field().value, isUnset()]).toEqual(['#336699', false]);
    write(field(), '#996633');
    expect(aid().value).toBe('#996633');
    expect(aid().hasAttribute('aria-valuetext')).toBe(false);
  });

  test('that is only opened has chosen nothing', () => {
    aid().click();
    expect(key(aid(), ' ').isTaken).toBe(false);
    expect([field().value, isUnset(), told]).toEqual(['', true, []]);
  });
});

import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answering, serveSteps } from '#test/support/steps-in-browser';
import { smooth } from '../page-script/smooth';
import { startRankings } from './ranking';

const choices = ['Price', 'Support', 'Speed'];
const WHOLE = '1.1';
const PICKED = '1.2';
const elements = [
  { type: 'ranking', name: 'order', choices },
  { type: 'ranking', name: 'matter', choices, selectToRankEnabled: true },
  { type: 'comment', name: 'last' },
];

let answering: Answering;
let page: JSDOM;
beforeEach(async () => {
  answering = await serveSteps(elements);
});
afterEach(() => answering.close());

function open(way: Parameters<Answering['open']>[0]) {
  page = answering.open(way);
  smooth(document.getElementById('steps')!);
  startRankings();
}
const items = () => [...document.querySelectorAll<HTMLElement>('[data-item]')];
const names = () => items().map(({ dataset }) => dataset.name);
const item = (name: string) => items().find(({ dataset }) => dataset.name === name)!;
const place = (name: string) => item(name).querySelector('select')!;
const places = () => Object.fromEntries(names().map((name) => [name, place(name!).value]));
const button = (name: string, verb: string) =>
  item(name).querySelector<HTMLButtonElement>(`button[value$=" ${verb}"]`)!;
const keep = () => document.querySelector<HTMLButtonElement>('button[value$=keep]')!;
const said = () => document.querySelector('[data-ranks] [data-said]')!.textContent;
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });
const focused = () => document.activeElement;
const label = (name: string, verb: string) => button(name, verb).getAttribute('aria-label');
const atItsEnd = (verb: string) =>
  names().filter((name) => button(name!, verb).getAttribute('aria-disabled') === 'true');
const shown = (verb: string) => names().filter((name) => !button(name!, verb).hidden);
function choose(name: string, number: string) {
  place(name).value = number;
  place(name).dispatchEvent(new page.window.Event('change', { bubbles: true }));
}

describe('a choice that is moved', () => {
  beforeEach(() => open({ step: WHOLE }));

  test('up or down changes places with its neighbour; all numbers follow, and its new place is said', () => {
    button('Support', 'up').click();
    expect(places()).toEqual({ Support: '1', Price: '2', Speed: '3' });
    expect(names()).toEqual(['Support', 'Price', 'Speed']);
    expect(said()).toBe('Support, place 1 of 3');
    button('Price', 'down').click();
    expect(places()).toEqual({ Support: '1', Speed: '2', Price: '3' });
    expect(names()).toEqual(['Support', 'Speed', 'Price']);
    expect(said()).toBe('Price, place 3 of 3');
  });

  test('keeps the focus on the button that moved it, which says the new place', () => {
    button('Support', 'up').click();
    expect(focused()).toBe(button('Support', 'up'));
    expect(label('Support', 'up')).toBe('Support, place 1 of 3: move up');
    expect(label('Price', 'down')).toBe('Price, place 2 of 3: move down');
  });

  test('past either end stays where it is, and nothing is answered by it', async () => {
    expect([atItsEnd('up'), atItsEnd('down')]).toEqual([['Price'], ['Speed']]);
    button('Price', 'up').click();
    button('Speed', 'down').click();
    expect(names()).toEqual(choices);
    expect([said(), places()]).toEqual(['', { Price: '', Support: '', Speed: '' }]);
    button('Speed', 'up').click();
    expect([atItsEnd('up'), atItsEnd('down')]).toEqual([['Price'], ['Support']]);
  });

  test('is saved like anything that is typed, and no page is asked for', async () => {
    button('Speed', 'up').click();
    await until(() => expect(answering.given).toEqual({ order: ['Price', 'Speed', 'Support'] }));
    expect(answering.posts.map((post) => post.get('go'))).toEqual(['save']);
  });
});

describe('a number that is chosen', () => {
  test('by hand: whoever has it already makes room, and the focus stays at the number', () => {
    open({ step: WHOLE });
    keep().click();
    choose('Price', '2');
    expect(places()).toEqual({ Support: '1', Price: '2', Speed: '3' });
    expect(names()).toEqual(['Support', 'Price', 'Speed']);
    expect(said()).toBe('Price, place 2 of 3');
    expect(focused()).toBe(place('Price'));
  });

  test('gives a place to one alone, and takes it away again', () => {
    open({ step: PICKED });
    choose('Speed', '3');
    expect(names()).toEqual(['Speed', 'Price', 'Support']);
    expect(places()).toEqual({ Speed: '1', Price: '', Support: '' });
    choose('Support', '1');
    expect(places()).toEqual({ Support: '1', Speed: '2', Price: '' });
    choose('Support', '');
    expect(places()).toEqual({ Speed: '1', Support: '', Price: '' });
    expect(names()).toEqual(['Speed', 'Support', 'Price']);
    expect(said()).toBe('Support, no place yet');
  });
});

describe('an order nobody has touched', () => {
  test('is agreed with by its button, which goes; the focus is at the first place', async () => {
    open({ step: WHOLE });
    expect(keep().hidden).toBe(false);
    keep().click();
    expect(places()).toEqual({ Price: '1', Support: '2', Speed: '3' });
    expect(keep().hidden).toBe(true);
    expect(focused()).toBe(place('Price'));
    expect(said()).toBe('Price, place 1 of 3');
    await until(() => expect(answering.given).toEqual({ order: choices }));
  });

  test('has its button back once every number was taken away', () => {
    open({ step: WHOLE });
    keep().click();
    for (const name of choices) choose(name, '');
    expect(keep().hidden).toBe(false);
  });
});

describe('of what matters', () => {
  beforeEach(() => open({ step: PICKED }));

  test('only what has no place is put in, and only what has one is moved or taken out', () => {
    expect([shown('in'), shown('up'), shown('down'), shown('out')]).toEqual([choices, [], [], []]);
    expect(label('Speed', 'in')).toBe('Speed, no place yet: Put in');
    button('Speed', 'in').click();
    expect(shown('in')).toEqual(['Price', 'Support']);
    for (const verb of ['up', 'down', 'out']) expect(shown(verb)).toEqual(['Speed']);
  });

  test('what is put in stands last of those in; the focus is beside, where something is to press', () => {
    button('Speed', 'in').click();
    button('Price', 'in').click();
    expect(places()).toEqual({ Speed: '1', Price: '2', Support: '' });
    expect(said()).toBe('Price, place 2 of 3');
    expect(focused()).toBe(button('Price', 'up'));
    expect(names().slice(0, 2)).toEqual(['Speed', 'Price']);
    expect(atItsEnd('down')).toEqual(['Price']);
  });

  test('what is taken out has no place, the others move up, and it can be put in again', () => {
    for (const name of ['Speed', 'Price']) button(name, 'in').click();
    button('Speed', 'out').click();
    expect(places()).toEqual({ Price: '1', Support: '', Speed: '' });
    expect(said()).toBe('Speed, no place yet');
    expect(focused()).toBe(button('Speed', 'in'));
  });

  test('what is moved stays in', () => {
    for (const name of ['Speed', 'Price']) button(name, 'in').click();
    button('Price', 'up').click();
    expect(places()).toEqual({ Price: '1', Speed: '2', Support: '' });
  });
});

describe('the order on the page', () => {
  test('is the one this device has kept, and then the one that is drawn anew', async () => {
    open({ step: WHOLE });
    button('Speed', 'up').click();
    const device = { ...page.window.localStorage } as Record<string, string>;
    open({ step: WHOLE, device });
    expect(names()).toEqual(['Price', 'Speed', 'Support']);
    expect(keep().hidden).toBe(true);
    place('Support').value = '1';
    place('Price').value = '3';
    document.getElementById('steps')!.append(document.querySelector('form')!);
    await until(() => expect(names()).toEqual(['Support', 'Speed', 'Price']));
  });

  test('keeps those without a number behind, as the survey has them', () => {
    answering.given = { matter: ['Speed'] };
    open({ step: PICKED });
    expect(places()).toEqual({ Speed: '1', Price: '', Support: '' });
    expect(names()).toEqual(['Speed', 'Price', 'Support']);
  });

  test('does not hold up any other button or list of the page', async () => {
    open({ step: PICKED });
    document.querySelector<HTMLButtonElement>('button[value=next]')!.click();
    await until(() => expect(document.querySelector('form')!.dataset.step).toBe('1.3'));
  });
});

import { expect, test } from 'vitest';
import { oneStep, tagWith } from '#test/support/one-step';

const choices = ['price', 'speed', 'support', 'looks'];
/** Fields are numbered by the letters of the choices: looks, price, speed, support. */
const [looks, price, speed, support] = ['q0.0', 'q0.1', 'q0.2', 'q0.3'];
const ranking = oneStep([{ type: 'ranking', name: 'r', choices }]);
const picking = oneStep([{ type: 'ranking', name: 'r', choices, selectToRankEnabled: true }]);
const given = { r: ['price', 'speed', 'support', 'looks'] };
const press = (button: string, of = ranking, before: Record<string, unknown> = given) => {
  const drawn = of.draw(before);
  const fields: Record<string, string> = {};
  for (const field of [looks, price, speed, support]) {
    const select = drawn.slice(drawn.indexOf(`name="${field}"`)).split('</select>')[0]!;
    fields[field!] = /<option value="(\d+)" selected/.exec(select)?.[1] ?? '';
  }
  return of.post(fields, { go: `rank q0 ${button}`, given: before });
};

test('a button moves a choice by one, and the page comes back with the focus on that button', () => {
  const { changes, html, state } = press('3 up');
  expect(state).toBe('again');
  expect(changes).toEqual({ r: ['price', 'support', 'speed', 'looks'] });
  expect(tagWith(html, 'value="rank q0 3 up"')).toContain('autofocus');
  expect(html).toContain('aria-label="support, place 2 of 4: move up"');
  expect(press('1 down').changes).toEqual({ r: ['speed', 'price', 'support', 'looks'] });
});

test('at its end nothing moves, and nothing is answered by it', () => {
  expect(press('1 up').changes).toEqual(given);
  expect(press('1 up', ranking, {}).changes).toEqual({ r: null });
  expect(tagWith(press('1 up').html, 'value="rank q0 1 up"')).toContain('aria-disabled="true"');
});

test('who leaves it alone has not answered; who agrees with the order says so', () => {
  expect(ranking.post({}).changes).toEqual({ r: null });
  expect(press('- keep', ranking, {}).changes).toEqual({ r: choices });
});

test('the first move of an order nobody has touched gives every choice its place', () => {
  expect(press('2 up', ranking, {}).changes).toEqual({
    r: ['speed', 'price', 'support', 'looks'],
  });
});

test('what is put in stands last, what is taken out has no place; both keep the focus beside it', () => {
  const put = press('0 in', picking, { r: ['price'] });
  expect(put.changes).toEqual({ r: ['price', 'looks'] });
  expect(tagWith(put.html, 'value="rank q0 0 up"')).toContain('autofocus');
  const out = press('1 out', picking, { r: ['price', 'looks'] });
  expect(out.changes).toEqual({ r: ['looks'] });
  expect(tagWith(out.html, 'value="rank q0 1 in"')).toContain('autofocus');
  expect(press('1 out', picking, { r: ['price'] }).changes).toEqual({ r: null });
});

test.each([
  ['up to a place that is taken', { [support!]: '1' }, ['support', 'price', 'speed', 'looks']],
  ['down to a place that is taken', { [price!]: '3' }, ['speed', 'support', 'price', 'looks']],
  ['to no place', { [price!]: '' }, ['speed', 'support', 'looks', 'price']],
])('a number alone moves a choice %s', (_how, moved, order) => {
  const before = { [price!]: '1', [speed!]: '2', [support!]: '3', [looks!]: '4' };
  const drawn = { 'q0.order': '1,2,3,0' };
  expect(ranking.post({ ...before, ...drawn, ...moved }).changes).toEqual({ r: order });
});

test('a ranking inside a panel that people add is moved in its place', () => {
  const inside = oneStep([
    {
      type: 'paneldynamic',
      name: 'p',
      panelCount: 2,
      templateElements: [{ type: 'ranking', name: 'r', choices }],
    },
  ]);
  const { changes } = inside.post({}, { go: 'rank q0.1.0 2 up' });
  expect(changes).toEqual({ p: [{}, { r: ['speed', 'price', 'support', 'looks'] }] });
});

test('rows of a table inside a panel are added, too, and the focus is in the new one', () => {
  const columns = [{ name: 'c', cellType: 'text' }];
  const inside = oneStep([
    {
      type: 'paneldynamic',
      name: 'p',
      panelCount: 1,
      templateElements: [{ type: 'matrixdynamic', name: 'm', rowCount: 1, columns }],
    },
  ]);
  const { changes, html } = inside.post({ 'q0.0.0.0.0': 'words' }, { go: 'add q0.0.0' });
  expect(changes).toEqual({ p: [{ m: [{ c: 'words' }, {}] }] });
  expect(tagWith(html, 'name="q0.0.0.1.0"')).toContain('autofocus');
});

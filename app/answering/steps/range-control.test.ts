import { expect, test } from 'vitest';
import { oneStep, tagWith } from '#test/support/one-step';

const hours = { type: 'slider', name: 'h', title: 'Hours', max: 60 };
const span = { type: 'slider', name: 's', sliderType: 'range' };
const both = oneStep([hours, span]);

test('a slider nobody has touched is no answer: the only field with its name is an empty number', () => {
  const html = both.draw();
  expect(tagWith(html, 'type="range"')).not.toContain('name=');
  expect(tagWith(html, 'name="q0"')).not.toContain('value=');
  const untouched = both.post({ q0: '', 'q1.from': '', 'q1.to': '' });
  expect(untouched).toMatchObject({ state: 'go', changes: { h: null, s: null } });
  const must = oneStep([{ ...hours, isRequired: true }]);
  expect(must.post({ q0: '' })).toMatchObject({ state: 'again', isWrong: true });
});

test('the number that is answered is shown by both, and 0 is a number', () => {
  expect(both.post({ q0: '0' }).changes).toMatchObject({ h: 0 });
  const html = both.draw({ h: 0, s: [20, 30] });
  expect(tagWith(html, 'name="q0"')).toContain('value="0"');
  expect(tagWith(html, 'data-aid="q0"')).toContain('value="0"');
  expect(tagWith(html, 'data-aid="q1.to"')).toContain('value="30"');
});

test('the smaller of two numbers is the beginning', () => {
  expect(both.post({ 'q1.from': '70', 'q1.to': '7,5' }).changes).toMatchObject({ s: [7.5, 70] });
});

test.each([
  ['words', { q0: 'many' }, 'value="many"', 'Write a number'],
  ['one number of two', { 'q1.from': '5', 'q1.to': '' }, 'value="5"', 'Write both numbers'],
  ['a number beyond the end', { q0: '61' }, 'value="61"', 'This number lies outside'],
])('%s: said at its field, and still there to be mended', (_what, fields, kept, said) => {
  const { state, html, changes } = both.post(fields);
  expect(state).toBe('again');
  expect(html).toContain(kept);
  expect(html).toContain(said);
  expect(changes).toEqual({ h: null, s: null });
});

test('what somebody else has typed wrong is shown to nobody', () => {
  const live = oneStep([hours, { type: 'text', name: 'why', visibleIf: '{h} > 3' }]);
  expect(live.post({ q0: 'secret' }).html).toContain('secret');
  expect(live.draw()).not.toContain('secret');
});

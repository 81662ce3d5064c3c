import { Serializer } from 'survey-core';
import { expect, test } from 'vitest';
import { oneStep, tagWith } from '#test/support/one-step';
import { LINE_KINDS } from './line-kinds';

const text = (more: object) => oneStep([{ type: 'text', name: 't', ...more }]);
const fieldOf = (more: object) => tagWith(text(more).draw(), 'name="q0"');

test('whatever kind of text SurveyJS knows has a field of its own', () => {
  const { choices } = Serializer.findProperty('text', 'inputType');
  expect([...LINE_KINDS].sort()).toEqual([...choices].sort());
});

test.each([
  ['number', ['type="text"', 'inputMode="decimal"', 'data-min="1"', 'data-max="5"']],
  ['tel', ['type="tel"', 'autoComplete="tel"']],
  ['email', ['type="email"', 'autoComplete="email"']],
  ['url', ['type="text"', 'inputMode="url"', 'autoCapitalize="none"']],
  ['date', ['type="date"', 'max="2999-12-31"']],
  ['month', ['type="month"', 'placeholder="2026-05"']],
  ['password', ['type="password"', 'autoComplete="off"']],
])('%s says to a phone what it is', (inputType, said) => {
  const bounds = inputType === 'number' ? { min: 1, max: 5 } : {};
  for (const one of said) expect(fieldOf({ inputType, ...bounds })).toContain(one);
});

test('a number that may be below zero gets a keyboard with a minus', () => {
  expect(fieldOf({ inputType: 'number', min: -5 })).not.toContain('inputMode');
});

test('a colour nobody has chosen is no answer', () => {
  const html = text({ inputType: 'color' }).draw();
  expect(tagWith(html, 'type="color"')).not.toContain('name=');
  expect(tagWith(html, 'name="q0"')).not.toContain('value=');
});

test('words on offer can be chosen, and others written', () => {
  const asked = text({ dataList: ['Bern', 'Köln'] });
  expect(tagWith(asked.draw(), 'name="q0"')).toContain('list="q0-list"');
  expect(asked.draw()).toContain('<option value="Köln">');
  expect(asked.post({ q0: 'Ulm' }).changes).toEqual({ t: 'Ulm' });
});

test('how much fits is said with the field, and nothing is cut off without a word', () => {
  const html = text({ maxLength: 5 }).draw();
  const field = tagWith(html, 'name="q0"');
  expect(field).toContain('aria-describedby="q0-error q0-limit"');
  expect(field).toContain('data-limit="5"');
  expect(field).not.toContain('maxLength');
  expect(html).toContain('At most 5 characters.');
  expect(text({ maxLength: 5 }).post({ q0: 'sixsix' })).toMatchObject({ state: 'again' });
});

test('lines of a long text are kept as a script sends them: without one they come with two signs', () => {
  const asked = oneStep([{ type: 'comment', name: 'c' }]);
  expect(asked.post({ q0: 'one\r\ntwo' }).changes).toEqual({ c: 'one\ntwo' });
});

test('of several lines each says what is not right with it', () => {
  const items = [
    { name: 'a', isRequired: true },
    { name: 'n', inputType: 'number' },
  ];
  const { html } = oneStep([{ type: 'multipletext', name: 'm', items }]).post({ 'q0.1': 'many' });
  expect(html).toMatch(/id="q0\.0-error"[^>]*>Response required/);
  expect(html).toMatch(/id="q0\.1-error"[^>]*>Write a number/);
});

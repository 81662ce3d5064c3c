import { expect, test } from 'vitest';
import { fillIn } from '#test/support/form-filler';
import { answer } from '#test/support/without-scripts';

const seenOf = (definition: object, fill: (html: string) => URLSearchParams = fillIn) =>
  answer(definition, fill).seen.map((html) => html.split('<template>')[0]!);
const cells = (more: object) => ({ type: 'matrixdynamic', name: 'm', rowCount: 1, ...more });

test('what an answer brings into sight beside it in a row or a panel is asked before going on', () => {
  const why = { name: 'why', title: 'Why so?' };
  const columns = [
    { name: 'a', cellType: 'radiogroup', choices: ['x'] },
    { ...why, cellType: 'text', visibleIf: "{row.a} = 'x'" },
  ];
  const templateElements = [
    { type: 'radiogroup', name: 'a', choices: ['x'] },
    {
      type: 'panel',
      name: 'p',
      visibleIf: "{panel.a} = 'x'",
      elements: [{ ...why, type: 'text' }],
    },
  ];
  for (const element of [
    cells({ columns }),
    { type: 'paneldynamic', name: 'm', panelCount: 1, templateElements },
  ]) {
    const [first, second] = seenOf({ elements: [element] });
    expect(first).not.toContain('Why so?');
    expect(second).toContain('Why so?');
    const { stored } = answer({ elements: [element, { type: 'text', name: 'last' }] });
    expect(stored).toEqual({ m: [{ a: 'x', why: 'words' }], last: 'words' });
  }
});

test('the details of a row are asked below it', () => {
  const element = cells({
    columns: [{ name: 'a', cellType: 'text' }],
    detailPanelMode: 'underRow',
    detailElements: [{ type: 'comment', name: 'more' }],
  });
  expect(answer({ elements: [element] }).stored).toEqual({ m: [{ a: 'words', more: 'words' }] });
});

test('of a matrix what can be seen is asked, and what its cells mean is said', () => {
  const columns = ['good', 'bad'];
  const first = { type: 'radiogroup', name: 'a', choices: ['x'] };
  const rows = ['r', { value: 's', visibleIf: "{a} = 'y'" }, 't'];
  const { stored } = answer({ elements: [first, { type: 'matrix', name: 'm', columns, rows }] });
  expect(stored).toEqual({ a: 'x', m: { r: 'good', t: 'good' } });
  const cells = { r: { good: 'In words' } };
  const rubric = { type: 'matrix', name: 'm', columns, rows: ['r'], cells };
  expect(seenOf({ elements: [rubric] })[0]).toContain('In words');
});

test('a panel with nothing in it is no step', () => {
  const elements = [
    { type: 'text', name: 'a' },
    { type: 'panel', name: 'p' },
  ];
  expect(seenOf({ elements })).toHaveLength(1);
});

test('a default that no list offers stays where nothing can be chosen', () => {
  const element = { type: 'dropdown', name: 'd', isRequired: true, defaultValue: 'Ford' };
  const choicesByUrl = { url: 'http://stranger.example/' };
  expect(answer({ elements: [{ ...element, choicesByUrl }] }).stored).toEqual({ d: 'Ford' });
});

const pattern = (text: string) => ({ maskType: 'pattern', maskSettings: { pattern: text } });
const day = { maskType: 'datetime', maskSettings: { pattern: 'dd.mm.yyyy' } };
const numeric = { maskType: 'numeric' };
test.each<[mask: object, typed: string, stored: unknown]>([
  [pattern('+99-99'), '1234', '1234'],
  [pattern('+99-99'), '12 34', '1234'],
  [pattern('+1 (999) 999-9999'), '+1 555 123 4567', '15551234567'],
  [pattern('+1 (999) 999-9999'), '555-123-4567', '15551234567'],
  [day, '1.5.2026', '2026-05-01'],
  [day, '11.05.2026', '2026-05-11'],
  [numeric, '1234,5', 1234.5],
  [numeric, '1,234.5', 1234.5],
  [numeric, '1,234', 1234],
  [{ maskType: 'currency', maskSettings: { prefix: '$' } }, '$12.5', 12.5],
])('through the mask %j without a script "%s" is kept as %j', (mask, typed, stored) => {
  const element = { type: 'text', name: 'a', ...mask };
  const ended = answer({ elements: [element] }, (html) => fillIn(html, { text: typed }));
  expect(ended.stored).toEqual({ a: stored });
});

test('an empty masked field holds nothing one would have to type around', () => {
  const elements = [{ type: 'text', name: 'a', ...pattern('99-99') }];
  expect(seenOf({ elements })[0]).toMatch(
    /<input id="q0"(?=[^>]*placeholder="__-__")(?![^>]*value=)/,
  );
});

test('what is wrong in a line of several is said there', () => {
  const validators = [{ type: 'numeric', minValue: 2, text: 'Two at least' }];
  const items = [{ name: 'a' }, { name: 'b', inputType: 'number', validators }];
  const element = { type: 'multipletext', name: 'm', items };
  const few = (html: string) => fillIn(html, { number: '1' });
  expect(answer({ elements: [element] }, few).stuck).toMatch(
    /<p id="q0.1-error"[^>]*>Two at least<\/p><input id="q0.1"/,
  );
});

test('a choice that stands in two rows of another question is one choice', () => {
  const rows = cells({ name: 'who', rowCount: 2, columns: [{ name: 'a', cellType: 'text' }] });
  const from = { choicesFromQuestion: 'who', choiceValuesFromQuestion: 'a' };
  const elements = [rows, { type: 'checkbox', name: 'best', ...from }];
  expect(answer({ elements }).stored).toEqual({
    who: [{ a: 'words' }, { a: 'words' }],
    best: ['words'],
  });
});

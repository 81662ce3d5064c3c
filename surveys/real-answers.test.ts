import type { Question } from 'survey-core';
import { expect, test } from 'vitest';
import { checkAnswers } from '#test/support/check-answers';
import { checkDefinition } from './check-definition';
import { encodeSurvey } from './encode';
import { createSurveyModel } from './survey-model';

/** Of survey-core, as a person at the page would use it. */
type Filled = Question & {
  renderedValue: unknown;
  otherValue: string;
  comment: string;
  panels: { getQuestionByName(name: string): Filled }[];
  visibleRows: { cells: { value: unknown; question: Filled }[]; value: unknown }[];
};

const definition = {
  title: 'All types',
  pages: [
    {
      elements: [
        {
          type: 'panel',
          name: 'outer',
          elements: [
            { type: 'panel', name: 'inner', elements: [{ type: 'text', name: 'deep' }] },
            { type: 'html', name: 'intro', html: '<b>Hello</b>' },
          ],
        },
        { type: 'dropdown', name: 'year', choicesMin: 2020, choicesMax: 2026 },
        { type: 'text', name: 'renamed', valueName: 'stored' },
        {
          type: 'checkbox',
          name: 'own',
          choices: ['a'],
          showOtherItem: true,
          storeOthersAsComment: false,
        },
        { type: 'radiogroup', name: 'open', choices: ['x'], showDontKnowItem: true },
        { type: 'slider', name: 'span', sliderType: 'range', max: 10 },
        { type: 'text', name: 'day', inputType: 'date' },
        { type: 'text', name: 'week', inputType: 'week' },
        { type: 'text', name: 'hour', inputType: 'time' },
        { type: 'expression', name: 'sum', expression: '1 + 1' },
        { type: 'signaturepad', name: 'signed' },
        { type: 'matrix', name: 'ticks', cellType: 'checkbox', columns: [1, 2], rows: ['r'] },
        {
          type: 'matrixdropdown',
          name: 'cells',
          choices: ['often', 'never'],
          columns: [
            { name: 'use', cellType: 'radiogroup', showOtherItem: true },
            { name: 'cost', cellType: 'text', inputType: 'number', totalType: 'sum' },
          ],
          rows: ['mail', 'tasks'],
        },
        {
          type: 'matrixdynamic',
          name: 'team',
          rowCount: 2,
          columns: [
            { name: 'role', choices: ['sales', 'design'] },
            { name: 'age', cellType: 'text', inputType: 'number' },
          ],
        },
        {
          type: 'paneldynamic',
          name: 'jobs',
          panelCount: 2,
          templateElements: [
            { type: 'tagbox', name: 'skills', choices: [1, 2, 3] },
            { type: 'panel', name: 'more', elements: [{ type: 'comment', name: 'why' }] },
          ],
        },
      ],
    },
  ],
};

function answered(): Record<string, unknown> {
  const model = createSurveyModel(definition, 'en');
  const ask = (name: string) => model.getQuestionByName(name) as Filled;
  ask('deep').value = 'far down';
  ask('year').value = 2024;
  ask('renamed').value = 'kept elsewhere';
  ask('own').renderedValue = ['a', 'other'];
  ask('own').otherValue = 'my own words';
  ask('open').renderedValue = 'dontknow';
  ask('span').value = [2, 7];
  ask('day').value = '2024-05-01';
  ask('week').value = '2024-W05';
  ask('hour').value = '10:30';
  const picture = { name: 'signature.png', type: 'image/png', size: 9_216 };
  ask('signed').value = [{ id: '01a21b9b-2bab-7c73-8634-73b3bfef5db9', ...picture }];
  ask('ticks').visibleRows[0]!.value = [1, 2];
  const [mail] = ask('cells').visibleRows;
  mail!.cells[0]!.value = 'other';
  mail!.cells[0]!.question.comment = 'on Fridays';
  mail!.cells[1]!.value = 5;
  const [seller, designer] = ask('team').visibleRows;
  seller!.cells[0]!.value = 'sales';
  seller!.cells[1]!.value = 30;
  designer!.cells[0]!.value = 'design';
  designer!.cells[1]!.value = 40;
  const [first, second] = ask('jobs').panels;
  first!.getQuestionByName('skills').value = [1, 3];
  second!.getQuestionByName('skills').value = [2];
  second!.getQuestionByName('why').value = 'Freedom';
  return structuredClone(model.data) as Record<string, unknown>;
}

test('a survey of all these types can be published', () => {
  expect(checkDefinition(definition)).toEqual([]);
});

test('what the answer page sends of every type is taken as it is, totals worked out anew', () => {
  const data = answered();
  expect(data['cells-total']).toEqual({ cost: 5 });
  const sent = { ...data, 'cells-total': { cost: 1_000_000 } };
  expect(checkAnswers(createSurveyModel(definition, 'en'), sent)).toEqual({
    ok: true,
    answers: data,
  });
});

test('and becomes these columns', () => {
  const columns = encodeSurvey(definition, [answered(), {}], { locale: 'en' });
  const read = columns.map((one) => [
    one.row === undefined ? one.key : `${one.key}/${one.row}`,
    one.kind,
    one.values[0],
  ]);
  expect(read).toEqual([
    ['deep', 'text', 'far down'],
    ['year', 'single', 2024],
    ['stored', 'text', 'kept elsewhere'],
    ['own', 'multi', ['a', 'other']],
    ['own-Comment', 'text', 'my own words'],
    ['open', 'single', 'dontknow'],
    ['span/0', 'number', 2],
    ['span/1', 'number', 7],
    ['day', 'number', 19_844],
    ['week', 'number', 19_751],
    ['hour', 'number', 630],
    ['sum', 'number', 2],
    ['signed', 'single', true],
    ['ticks/r', 'multi', [1, 2]],
    ['cells/mail.use', 'single', 'other'],
    ['cells/mail.use-Comment', 'text', 'on Fridays'],
    ['cells/mail.cost', 'number', 5],
    ['cells/tasks.use', 'single', null],
    ['cells/tasks.cost', 'number', null],
    ['team/#', 'number', 2],
    ['team/role', 'multi', ['sales', 'design']],
    ['team/age', 'number', 35],
    ['jobs/#', 'number', 2],
    ['jobs/skills', 'multi', [1, 3, 2]],
    ['jobs/why', 'text', 'Freedom'],
  ]);
  for (const column of columns) expect(column.values[1]).toBeNull();
});

test.each([
  ['a cell of a row that does not exist', { cells: { fax: { use: 'often' } } }, 'cells'],
  ['a cell that nobody asks for', { cells: { mail: { admin: 1 } } }, 'cells'],
  ['a choice that is in no column', { team: [{ role: 'king' }] }, 'team'],
  ['a prototype in a row', { team: [JSON.parse('{"__proto__":1}')] }, 'team'],
  ['a thousand rows', { team: Array(1_000).fill({ age: 1 }) }, 'team'],
  ['a file that lies elsewhere', { signed: 'https://elsewhere/x.png' }, 'signed'],
  ['more than the slider goes', { span: [2, 70] }, 'span'],
  ['an hour that no day has', { hour: '25:00' }, 'hour'],
  ['own words of a megabyte', { own: ['x'.repeat(1 << 20)] }, 'own'],
])('%s is refused', (_, given, key) => {
  const checked = checkAnswers(createSurveyModel(definition, 'en'), given);
  expect(checked).toMatchObject({ ok: false, errors: [{ key }] });
});

test('what is required inside a row or a panel is required', () => {
  const required = createSurveyModel(
    {
      elements: [
        { type: 'multipletext', name: 'firm', items: [{ name: 'trade', isRequired: true }] },
        {
          type: 'paneldynamic',
          name: 'jobs',
          panelCount: 1,
          templateElements: [{ type: 'text', name: 'title', isRequired: true }],
        },
      ],
    },
    'en',
  );
  const checked = checkAnswers(required, { jobs: [{}] });
  expect(checked.ok ? [] : checked.errors.map(({ key, problem }) => [key, problem])).toEqual([
    ['firm', 'required'],
    ['jobs', 'required'],
  ]);
});

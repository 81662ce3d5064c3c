import { expect, it } from 'vitest';
import { listConditions, sayCondition } from './conditions';
import { findTemplate } from './definitions';

const definition = findTemplate('find-the-a-segment')!.definition;
const groups = listConditions(definition, 'en');
const optionsOf = (key: string) => groups.find((one) => one.question === key)?.options ?? [];

it('every closed question can be guessed about, open words cannot', () => {
  expect(groups).toHaveLength(11);
  expect(optionsOf('words')).toEqual([]);
});

it('each kind of question has its kind of condition', () => {
  expect(optionsOf('change')[1]?.condition).toEqual({
    question: 'change',
    op: 'in',
    value: ['new_field'],
  });
  expect(optionsOf('tried')[0]?.condition).toEqual({
    question: 'tried',
    op: 'includes',
    value: 'alone',
  });
  expect(optionsOf('role_months').map((one) => one.condition.op)).toEqual(['gte', 'lte']);
  expect(optionsOf('before_now')[0]?.condition).toMatchObject({
    row: 'before',
    value: ['employed'],
  });
});

it('a stored condition is said in the words of the questionnaire', () => {
  const condition = { question: 'before_now', row: 'now', op: 'in', value: ['leave', 'studying'] };
  expect(sayCondition(definition, condition, 'ru')).toMatchObject({
    op: 'in',
    question: expect.stringContaining('(Сейчас)'),
    values: 'Декрет или пауза, Учёба',
  });
});

it('yes and no, cells and rows of any matrix can be guessed about', () => {
  const elements = [
    { type: 'boolean', name: 'paid', title: 'Paid before?' },
    {
      type: 'matrixdropdown',
      name: 'tools',
      title: 'Tools',
      columns: [{ name: 'use', title: 'Use', choices: ['often'] }],
      rows: [{ value: 'mail', text: 'Mail' }],
    },
    { type: 'dropdown', name: 'renamed', valueName: 'city', choices: ['Bonn'] },
  ];
  const options = listConditions({ elements }, 'de').flatMap((group) => group.options);
  expect(options).toEqual([
    { condition: { question: 'paid', op: 'in', value: [true] }, text: 'Ja' },
    { condition: { question: 'paid', op: 'in', value: [false] }, text: 'Nein' },
    {
      condition: { question: 'tools', row: 'mail.use', op: 'in', value: ['often'] },
      text: 'Mail, Use: often',
    },
    { condition: { question: 'city', op: 'in', value: ['Bonn'] }, text: 'Bonn' },
  ]);
  expect(sayCondition({ elements }, options[2]?.condition, 'de')).toEqual({
    op: 'in',
    question: 'Tools (Mail, Use)',
    values: 'often',
  });
});

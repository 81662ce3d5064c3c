import { expect, test } from 'vitest';
import { encodeSurvey } from './encode';

const definition = {
  pages: [
    {
      elements: [
        {
          type: 'panel',
          name: 'outer',
          elements: [
            {
              type: 'panel',
              name: 'inner',
              elements: [
                {
                  type: 'dropdown',
                  name: 'role',
                  title: { default: 'Role', ru: 'Роль' },
                  choices: [{ value: 'boss', text: { default: 'Boss', ru: 'Главный' } }, 'other'],
                },
              ],
            },
            { type: 'html', name: 'intro' },
          ],
        },
        { type: 'rating', name: 'nps', rateMin: 0, rateMax: 10 },
        { type: 'comment', name: 'why' },
        { type: 'file', name: 'photo' },
      ],
    },
  ],
};
const answers = [{ role: 'boss', nps: 9 }, { role: 'other', 'role-Comment': 'A friend' }, {}];

test('nested panels are opened, and elements that are not questions left out', () => {
  const keys = encodeSurvey(definition, answers, { locale: 'en' }).map((one) => one.key);
  expect(keys).toEqual(['role', 'role-Comment', 'nps', 'why', 'photo']);
});

test('titles and choices speak the wanted language, else the default one', () => {
  const [russian] = encodeSurvey(definition, answers, { locale: 'ru' });
  const [german] = encodeSurvey(definition, answers, { locale: 'de' });
  expect(russian).toMatchObject({
    title: 'Роль',
    choices: [{ text: 'Главный' }, { value: 'other' }],
  });
  expect(german).toMatchObject({ title: 'Role', choices: [{ text: 'Boss' }, { value: 'other' }] });
});

test('the text beside "other" becomes an open question and is never lost', () => {
  const questions = encodeSurvey(definition, answers, { locale: 'en' });
  const words = questions.find((one) => one.key === 'role-Comment');
  expect(words).toMatchObject({ kind: 'text', values: [null, 'A friend', null], early: false });
});

test('without marks, all but open comments and recommendations may be asked early', () => {
  const early = encodeSurvey(definition, answers, { locale: 'en' }).filter((one) => one.early);
  expect(early.map((one) => one.key)).toEqual(['role', 'photo']);
});

test('one marked question makes only marked questions early', () => {
  const elements = [
    { type: 'comment', name: 'why', early: true },
    { type: 'dropdown', name: 'role', choices: ['a'] },
  ];
  const found = encodeSurvey({ elements }, [{ why: 'x', role: 'a' }], { locale: 'en' });
  expect(found.map((one) => one.early)).toEqual([true, false]);
});

test('a choice that was deleted after people picked it still counts', () => {
  const elements = [{ type: 'radiogroup', name: 'a', choices: ['x'] }];
  const found = encodeSurvey({ elements }, [{ a: 'gone' }], { locale: 'en' });
  expect(found[0]).toMatchObject({
    choices: [{ value: 'x' }, { value: 'gone' }],
    values: ['gone'],
  });
});

test('option texts with commas and newlines stay whole', () => {
  const elements = [{ type: 'checkbox', name: 'a', choices: ['one, two', 'three\nfour'] }];
  const found = encodeSurvey({ elements }, [{ a: ['one, two', 'three\nfour'] }], { locale: 'en' });
  expect(found[0]?.values).toEqual([['one, two', 'three\nfour']]);
});

test('a definition that is not one has no questions', () => {
  for (const broken of [null, 'x', [], {}, { pages: [null, 3] }]) {
    expect(encodeSurvey(broken, answers, { locale: 'en' })).toEqual([]);
  }
});

test('words beside a choice are words, and the choice stays a choice', () => {
  const choices = [{ value: 'x', showCommentArea: true }, 'y'];
  const elements = [
    { type: 'radiogroup', name: 'one', choices },
    { type: 'checkbox', name: 'many', choices },
  ];
  const given = [
    {
      one: { value: 'x', comment: 'because' },
      many: [{ value: 'x', comment: 'so' }, { value: 'y' }],
    },
    { one: 'y', many: ['y'] },
  ];
  const read = encodeSurvey({ elements }, given, { locale: 'en' }).map(({ key, values }) => [
    key,
    ...values,
  ]);
  expect(read).toEqual([
    ['one', 'x', 'y'],
    ['one-Comment', 'because', null],
    ['many', ['x', 'y'], ['y']],
    ['many-Comment', 'so', null],
  ]);
});

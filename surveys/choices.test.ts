import { expect, test } from 'vitest';
import { offeredChoices } from './choices';
import { encodeSurvey } from './encode';
import type { SingleQuestion } from './question';

const encode = (element: object, answers: unknown[], locale = 'en') =>
  encodeSurvey(
    { elements: [{ name: 'q', ...element }] },
    answers.map((q) => ({ q })),
    { locale },
  );
const single = (element: object, answers: unknown[], locale?: string) =>
  encode({ type: 'radiogroup', ...element }, answers, locale)[0] as SingleQuestion;

test('"1" and 1 are one choice, said the way the answers say it', () => {
  const question = single({ choices: [1, { value: 2, text: 'Two' }] }, ['1', '2', '1']);
  expect(question.choices).toEqual([
    { value: '1', text: '1' },
    { value: '2', text: 'Two' },
  ]);
  expect(question.values).toEqual(['1', '2', '1']);
});

test('where answers say it both ways, nobody can look the choice up', () => {
  const question = single({ choices: [1] }, ['1', 1]);
  expect(question.choices).toEqual([{ value: 1, text: '1', derived: true }]);
  expect(question.values).toEqual([1, 1]);
});

test('"other", none, refused and unknown have their texts in the language of the survey', () => {
  const shown = {
    choices: ['a'],
    showOtherItem: true,
    showNoneItem: true,
    showRefuseItem: true,
    showDontKnowItem: true,
    noneText: { default: 'Nothing', de: 'Gar nichts' },
  };
  expect(single(shown, [], 'de').choices.map((choice) => choice.text)).toEqual([
    'a',
    'Sonstiges',
    'Gar nichts',
    'Antwort verweigert',
    'Weiß ich nicht',
  ]);
});

test('"none" beside an ordinary choice does not count', () => {
  const [question] = encode({ type: 'checkbox', choices: ['a', 'b'], showNoneItem: true }, [
    ['none'],
    ['a', 'none'],
    ['refused', 'b'],
  ]);
  expect(question?.values).toEqual([['none'], ['a'], ['b']]);
});

test('a choice of one’s own that is marked as standing alone stands alone', () => {
  const choices = ['a', { value: 'nobody', isExclusive: true }];
  const [question] = encode({ type: 'checkbox', choices }, [['a', 'nobody'], ['nobody']]);
  expect(question?.values).toEqual([['a'], ['nobody']]);
});

test('words typed beside "other" and kept as the value become one choice and an open answer', () => {
  const own = { type: 'dropdown', choices: ['a'], hasOther: true, storeOthersAsComment: false };
  const [question, words] = encode(own, ['a', 'My own', 'Another']);
  expect(question).toMatchObject({
    values: ['a', 'other', 'other'],
    choices: [{ value: 'a' }, { value: 'other', derived: true }],
  });
  expect(words).toMatchObject({ kind: 'text', derived: true, values: [null, 'My own', 'Another'] });
});

test('a list wrapped in records is read, and nobody is told to look it up', () => {
  const wrapped = { type: 'checkbox', choices: ['a', 'b'], valuePropertyName: 'fruit' };
  const [question] = encode(wrapped, [[{ fruit: 'a' }, { fruit: 'b' }]]);
  expect(question).toMatchObject({ values: [['a', 'b']], derived: true, early: false });
});

test('a type nobody told us about is read by the shape of its answers', () => {
  expect(encode({ type: 'hologram' }, [['a'], ['b', 'a']])[0]).toMatchObject({ kind: 'multi' });
  expect(encode({ type: 'hologram' }, [1, 2, 3, 4, 5])[0]).toMatchObject({ kind: 'number' });
  expect(encode({ type: 'hologram' }, [undefined])).toEqual([]);
});

test('numbers written with commas are numbers, but nobody is told to look them up', () => {
  const number = { type: 'text', inputType: 'number' };
  expect(encode(number, ['1,5', 2])[0]).toMatchObject({ values: [1.5, 2], derived: true });
  expect(encode(number, ['1.5', 2])[0]).not.toHaveProperty('derived');
});

test('how to reach a person is not counted in words', () => {
  const [question] = encode({ type: 'text', inputType: 'email' }, ['a@b.example', undefined]);
  expect(question).toMatchObject({ kind: 'single', values: [true, null] });
});

test('nine in ten plain texts that say how long make it a length of time', () => {
  const [question] = encode({ type: 'text' }, ['2 года', '6 months', 'год', '3 нед', '1y']);
  expect(question).toMatchObject({ kind: 'number', unit: 'months', values: [24, 6, 12, 0.69, 12] });
});

test('a run of numbers is offered number by number, as far as anybody reads a list', () => {
  const run = (choicesMax: unknown, more: object = {}) =>
    offeredChoices({ type: 'dropdown', name: 'd', choicesMax, ...more }, 'en').map(
      ({ value, text }) => `${value} ${text}`,
    );
  expect(run(2)).toEqual(['0 0', '1 1', '2 2']);
  expect(run(12, { choicesMin: 2, choicesStep: 5 })).toEqual(['2 2', '7 7', '12 12']);
  expect(run(3, { choicesMin: 2, choicesStep: 0 })).toEqual(['2 2', '3 3']);
  expect(run(199)).toHaveLength(200);
  for (const odd of [200, 0, -1, '5']) expect(run(odd)).toEqual([]);
});

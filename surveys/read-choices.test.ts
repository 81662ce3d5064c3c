import { describe, expect, test } from 'vitest';
import { readAnswer } from './read-answer';
import { TEXT_LIMITS } from './read-answer-parts';
import { createSurveyModel } from './survey-model';

const asked = (json: object) =>
  createSurveyModel({ elements: [{ name: 'q', ...json }] }, 'en').getQuestionByName('q');
const wrongType = { problem: 'wrongType' };
const unknown = { problem: 'unknownChoice' };

describe('a choice that asks for words of its own', () => {
  const beside = { value: 'b', text: 'B', showCommentArea: true };
  const question = asked({ type: 'checkbox', choices: ['a', beside], showOtherItem: true });
  const read = (one: object) => readAnswer(question, [one]);
  const longest = 'x'.repeat(TEXT_LIMITS.other);

  test('is kept with its words, or without where none were written', () => {
    for (const one of [{ value: 'b', comment: 'so' }, { value: 'b' }, { value: 'a' }])
      expect(read(one)).toEqual({ value: [one] });
  });

  test('takes words up to some length', () => {
    expect(read({ value: 'b', comment: longest })).toHaveProperty('value');
    expect(read({ value: 'b', comment: `${longest}x` })).toEqual({
      ...{ problem: 'tooLong', limit: TEXT_LIMITS.other },
    });
  });

  test.each([
    ['words that are none', { value: 'b', comment: 7 }],
    ['more than a value and words', { value: 'b', comment: 'so', more: 1 }],
    ['something else in the place of words', { value: 'b', more: 1 }],
    ['no value', { comment: 'so' }],
  ])('refuses %s', (_, one) => expect(read(one)).toEqual(wrongType));

  test('words in the place of "other" are its own, of the same length', () => {
    expect(read({ value: 'a neighbour' })).toEqual({ value: [{ value: 'a neighbour' }] });
    expect(read({ value: longest })).toHaveProperty('value');
    expect(read({ value: `${longest}x` })).toHaveProperty('problem', 'tooLong');
  });

  test('where "other" is not offered, words of one’s own are no choice', () => {
    const closed = asked({ type: 'checkbox', choices: ['a', beside] });
    expect(readAnswer(closed, [{ value: 'a neighbour' }])).toEqual(unknown);
  });

  test('where no choice asks for words, none are taken', () => {
    const plain = asked({ type: 'checkbox', choices: ['a', 'b'] });
    expect(readAnswer(plain, [{ value: 'a' }])).toEqual(wrongType);
  });
});

describe('several choices', () => {
  const question = asked({ type: 'checkbox', choices: ['a', 'b', 3], showNoneItem: true });

  test('are no more than are offered', () => {
    expect(readAnswer(question, ['a', 'b', 3])).toEqual({ value: ['a', 'b', 3] });
    expect(readAnswer(question, ['a', 'b', 3, 'none', 'a'])).toEqual({
      ...{ problem: 'tooMany', limit: 4 },
    });
  });

  test('are told by what the definition says, however a form writes it', () => {
    expect(readAnswer(question, ['3'])).toEqual({ value: [3] });
    expect(readAnswer(question, ['3', 3])).toEqual({ problem: 'repeated' });
  });

  test('"none" stands alone', () => {
    expect(readAnswer(question, ['none'])).toEqual({ value: ['none'] });
    expect(readAnswer(question, ['none', 'a'])).toEqual({ problem: 'notTogether' });
  });

  test.each(['a', null, { a: 1 }])('are a list, not %j', (value) => {
    expect(readAnswer(question, value)).toEqual(wrongType);
  });
});

describe('choices wrapped in records', () => {
  const wrapped = { type: 'checkbox', choices: ['a', 'b'], valuePropertyName: 'tool' };

  test('keep their wrapping, and nothing else in it', () => {
    const question = asked(wrapped);
    expect(readAnswer(question, [{ tool: 'a', more: 1 }])).toEqual({ value: [{ tool: 'a' }] });
    for (const odd of ['a', {}, { other: 'a' }])
      expect(readAnswer(question, [odd])).toEqual(wrongType);
    expect(readAnswer(question, [{ tool: 'c' }])).toEqual(unknown);
  });

  test('may lack it where another question fills the same rows', () => {
    const panels = { type: 'paneldynamic', name: 'p', valueName: 'rows', templateElements: [] };
    const model = createSurveyModel(
      { elements: [{ name: 'q', valueName: 'rows', ...wrapped }, panels] },
      'en',
    );
    const question = model.getQuestionByName('q');
    expect(readAnswer(question, [{ tool: 'a' }, {}])).toEqual({ value: [{ tool: 'a' }, {}] });
  });
});

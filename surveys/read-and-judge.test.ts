import { describe, expect, it } from 'vitest';
import { checkAnswers } from '#test/support/check-answers';
import { findTemplate } from './definitions';
import { createSurveyModel } from './survey-model';

const template = createSurveyModel(findTemplate('find-the-a-segment')!.definition, 'en');
const full = { change: 'new_job', change_months: 3, disappointed: 'very' };
const problemsOf = (given: Record<string, unknown>, model = template) => {
  const checked = checkAnswers(model, given);
  return checked.ok ? [] : checked.errors.map((one) => [one.key, one.problem]);
};
const every = createSurveyModel(
  {
    elements: [
      { type: 'checkbox', name: 'two', choices: ['a', 'b', 'c'], maxSelectedChoices: 2 },
      { type: 'dropdown', name: 'year', choices: [2024, 2025] },
      { type: 'ranking', name: 'order', choices: ['a', 'b'] },
      { type: 'rating', name: 'stars' },
      { type: 'boolean', name: 'again' },
      { type: 'multipletext', name: 'firm', items: [{ name: 'staff', inputType: 'number' }] },
      { type: 'text', name: 'day', inputType: 'date' },
      { type: 'panel', name: 'inside', elements: [{ type: 'comment', name: 'note' }] },
    ],
  },
  'en',
);

describe('what is taken', () => {
  it('an honest set of answers comes through as it is', () => {
    const given = {
      ...full,
      before_now: { before: 'employed', now: 'freelance' },
      tried: ['alone', 'other'],
      'tried-Comment': 'A neighbour',
      words: 'Ещё думаю',
    };
    expect(checkAnswers(template, given)).toEqual({ ok: true, answers: given });
  });
  it('numbers sent as strings become the numbers the definition speaks of', () => {
    const checked = checkAnswers(every, { year: '2025', stars: '4', firm: { staff: '7,5' } });
    expect(checked).toEqual({
      ok: true,
      answers: { year: 2025, stars: 4, firm: { staff: 7.5 } },
    });
  });
  it('every type takes its own answer', () => {
    const given = { two: ['a'], order: ['b', 'a'], again: false, day: '2026-01-31', note: 'x' };
    expect(checkAnswers(every, given)).toEqual({ ok: true, answers: given });
  });
  it('answers to questions that are not shown are dropped', () => {
    const checked = checkAnswers(template, { ...full, change: 'nothing' });
    expect(checked).toEqual({ ok: true, answers: { change: 'nothing', disappointed: 'very' } });
  });
  it('one check leaves nothing behind for the next', () => {
    checkAnswers(template, full);
    expect(problemsOf({})).toEqual([
      ['change', 'required'],
      ['disappointed', 'required'],
    ]);
  });
  it('what no database stores costs nobody the rest of an answer', () => {
    const half = '😀'.slice(0, 1);
    const given = {
      ...full,
      tried: ['other'],
      'tried-Comment': `A\u0000 ${half}friend`,
      words: '😀',
    };
    const checked = checkAnswers(template, given);
    expect(checked).toMatchObject({ ok: true, answers: { 'tried-Comment': 'A friend' } });
    expect(checked).toMatchObject({ answers: { words: '😀' } });
    const file = { name: `${'x'.repeat(199)}😀.png`, type: '\u0000', content: 'data:,\u0000' };
    const model = createSurveyModel({ elements: [{ type: 'file', name: 'photo' }] }, 'en');
    expect(checkAnswers(model, { photo: [file] })).toEqual({
      ok: true,
      answers: { photo: [{ name: 'x'.repeat(199), type: '', content: 'data:,' }] },
    });
    expect(checkAnswers(every, { note: '\u0000' })).toEqual({ ok: true, answers: {} });
  });
});

describe('what is refused', () => {
  it.each([
    ['a choice that does not exist', { ...full, change: 'lottery' }, 'change', 'unknownChoice'],
    ['an object for a choice', { ...full, change: { a: 1 } }, 'change', 'wrongType'],
    ['a list for a choice', { ...full, change: ['moved'] }, 'change', 'wrongType'],
    ['a text for a list', { ...full, tried: 'alone' }, 'tried', 'wrongType'],
    ['a list with itself inside', { ...full, tried: [['alone']] }, 'tried', 'wrongType'],
    ['an endless list', { ...full, tried: Array(10_000).fill('alone') }, 'tried', 'tooMany'],
    ['a choice twice', { ...full, tried: ['alone', 'alone'] }, 'tried', 'repeated'],
    ['"nothing" beside something', { ...full, tried: ['alone', 'none'] }, 'tried', 'notTogether'],
    ['a text of a megabyte', { ...full, words: 'x'.repeat(1 << 20) }, 'words', 'tooLong'],
    [
      '"other" of a megabyte',
      { ...full, 'tried-Comment': 'x'.repeat(1 << 20) },
      'tried-Comment',
      'tooLong',
    ],
    ['words for a number', { ...full, role_months: 'seven' }, 'role_months', 'wrongType'],
    [
      'a row that does not exist',
      { ...full, before_now: { never: 'leave' } },
      'before_now',
      'unknownChoice',
    ],
    [
      'a cell that does not exist',
      { ...full, before_now: { now: 'king' } },
      'before_now',
      'unknownChoice',
    ],
    [
      'a prototype as a row',
      { ...full, before_now: JSON.parse('{"__proto__":"leave"}') },
      'before_now',
      'unknownChoice',
    ],
    ['a number out of its bounds', { ...full, change_months: 99 }, 'change_months', 'rule'],
    ['"other" without words', { ...full, change: 'other' }, 'change', 'rule'],
  ])('%s', (_name, given, key, problem) => {
    expect(problemsOf(given)).toEqual([[key, problem]]);
  });
  it('more choices than the question allows', () => {
    expect(problemsOf({ two: ['a', 'b', 'c'] }, every)).toEqual([['two', 'tooMany']]);
  });
  it('infinity, impossible dates, stars outside the scale', () => {
    const given = { stars: 6, day: 'yesterday', firm: { staff: Number.POSITIVE_INFINITY } };
    expect(problemsOf(given, every)).toEqual([
      ['stars', 'unknownChoice'],
      ['day', 'invalid'],
      ['firm', 'wrongType'],
    ]);
  });
});

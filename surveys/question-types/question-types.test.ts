// What every type promises, whichever it is: a new one is found by itself.
import { type Question as Asked, Serializer } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { checkDefinition } from '../check-definition';
import type { SurveyElement } from '../element';
import { columnId } from '../question';
import { readAnswer } from '../read-answer';
import type { ShapedQuestion } from '../read-answer-parts';
import { createSurveyModel } from '../survey-model';
import { findQuestionType, isKnownType, QUESTION_TYPES } from '.';
import type { QuestionType } from './question-type';

const options = { locale: 'ru', early: true, typeOf: findQuestionType };
const kindsOf = (type: QuestionType, element: SurveyElement, given: unknown[]) =>
  type.toQuestions(element, given, options).map(({ kind }) => kind);

/** As survey-core asks it. */
function askedBy(element: SurveyElement): Shaped {
  const model = createSurveyModel({ elements: [element] }, 'en');
  return model.getQuestionByName(element.name) as unknown as Shaped;
}
type Shaped = Asked & ShapedQuestion;
const asked = ({ sample }: QuestionType) => askedBy(sample.element);

function controlOf({ control }: QuestionType, question: ShapedQuestion) {
  return typeof control === 'function' ? control(question) : control;
}

/** Null where nothing is chosen from a list. */
function offeredBy(type: QuestionType, question: ShapedQuestion) {
  if (!['one', 'select', 'many', 'order'].includes(controlOf(type, question))) return null;
  return type.offers?.(question) ?? question.visibleChoices ?? [];
}

describe.each(QUESTION_TYPES.map((type) => [type.type, type] as const))('%s', (name, type) => {
  const { element, answers } = type.sample;

  test('is one of SurveyJS’ own, under the name its sample uses', () => {
    expect(element.type).toBe(name);
    expect(asked(type).getType()).toBe(name);
  });

  test('can be published', () => {
    expect(checkDefinition({ title: 'Asked', elements: [element] })).toEqual([]);
  });

  test('is not published where it must be answered and nothing could be chosen', () => {
    const bare = { type: name, name: 'bare', isRequired: true };
    const offersNone = offeredBy(type, askedBy(bare))?.length === 0;
    const isHollow = type.needs !== undefined || type.inside !== undefined;
    expect(type.needsChoices === true || type.needs?.includes('areas') === true).toBe(offersNone);
    const problem = type.needsChoices ? 'noChoices' : 'noParts';
    const refused = type.needsChoices || isHollow ? [{ problem, key: 'bare' }] : [];
    expect(checkDefinition({ title: 'Asked', elements: [bare] })).toEqual(refused);
  });

  test('takes the first answer of its sample as it stands, and nothing that is no answer', () => {
    expect(readAnswer(asked(type), answers[0])).toEqual({ value: answers[0] });
    for (const nonsense of [Number.NaN, () => 1, { no: 1 }, [{ no: 1 }]])
      expect(readAnswer(asked(type), nonsense)).toHaveProperty('problem');
  });

  test('has a form of the browser’s own, unless the survey works it out', () => {
    const control = controlOf(type, asked(type));
    expect(control === 'shown').toBe(type.isWorkedOut === true);
    expect(['cells', 'panels'].includes(control)).toBe(type.inside !== undefined);
    expect(type.pageMay !== undefined && type.addsRows === true).toBe(false);
  });

  test('takes whatever its form offers', () => {
    const question = asked(type);
    const isList = ['many', 'order'].includes(controlOf(type, question));
    const offered = offeredBy(type, question);
    if (offered === null) return;
    expect(offered.length).toBeGreaterThan(1);
    for (const { value } of offered) {
      const answer = isList ? [value] : value;
      expect(readAnswer(question, answer)).toEqual({ value: answer });
    }
  });

  test('holds questions of types we know, each with a column', () => {
    const inside = type.inside?.(element) ?? [];
    const columns = type.toQuestions(element, answers, options).map(({ row }) => row ?? '');
    for (const inner of inside) {
      expect(isKnownType(inner.type)).toBe(true);
      expect(columns.some((row) => row.split('.').includes(inner.name))).toBe(true);
    }
    expect(type.addsRows === true && !Array.isArray(answers[0])).toBe(false);
  });

  test('is kept as people wrote it where it is their own words', () => {
    for (const one of [element, { type: name, name: 'bare' }])
      if (type.isInWords?.(one)) expect(kindsOf(type, one, ['so', 'it is'])).toEqual(['text']);
  });

  test('gives every respondent one value per question, missing ones null', () => {
    const questions = type.toQuestions(element, answers, options);
    expect(questions.length).toBeGreaterThan(0);
    expect(new Set(questions.map(columnId)).size).toBe(questions.length);
    for (const question of questions) {
      expect(question.key).toBe(element.name);
      expect(question.title).not.toBe('');
      expect(question.values).toHaveLength(answers.length);
      expect(question.values[answers.indexOf(undefined)]).toBeNull();
      expect(question.values.some((value) => value !== null)).toBe(true);
    }
  });

  test('names every value that was answered', () => {
    for (const question of type.toQuestions(element, answers, options)) {
      if (!('choices' in question)) continue;
      const named = question.choices.map((choice) => choice.value);
      for (const value of question.values.flat())
        if (value !== null) expect(named).toContain(value);
    }
  });

  test('counts in the summary what was answered', () => {
    for (const summary of type.summarize(element, answers, options)) {
      expect(summary.total).toBe(answers.length);
      expect(summary.answered).toBeGreaterThan(0);
      expect(summary.answered).toBeLessThan(summary.total);
    }
  });

  test('takes nonsense for no answer', () => {
    const nonsense = [null, {}, [], Number.NaN, [[]], [{}], '', () => 1];
    const questions = type.toQuestions(element, nonsense, options);
    for (const question of questions) expect(question.values).toEqual(nonsense.map(() => null));
  });
});

describe('all types', () => {
  test('whatever SurveyJS can ask is read or only shown', () => {
    const bases = ['matrixdropdownbase', 'textbase', 'nonvalue'];
    const names = Serializer.getChildrenClasses('question', true).map(({ name }) => name);
    expect(names.filter((name) => !isKnownType(name) && !bases.includes(name))).toEqual([]);
  });

  test('each has a name of its own in English and in Russian', () => {
    const called = QUESTION_TYPES.flatMap(({ type, words, variants = [] }) => [
      { name: type, words },
      ...variants,
    ]);
    for (const { words } of called) {
      expect(words.en).toMatch(/^[A-Z][a-z0-9, ]+$/);
      expect(words.ru).toMatch(/^[А-ЯЁ][а-яё0-9, ]+$/);
    }
    for (const names of [
      called.map(({ name }) => name),
      called.map(({ words }) => words.en),
      called.map(({ words }) => words.ru),
    ])
      expect(new Set(names).size).toBe(called.length);
  });
});

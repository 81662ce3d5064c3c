import { describe, expect, test } from 'vitest';
import { findQuestionType, QUESTION_TYPES } from '.';

const options = { locale: 'ru', early: true, typeOf: findQuestionType };

describe.each(QUESTION_TYPES.map((type) => [type.type, type] as const))('%s', (name, type) => {
  const { element, answers } = type.sample;

  test('is registered under the name its sample uses', () => {
    expect(element.type).toBe(name);
    expect(QUESTION_TYPES.filter((other) => other.type === name)).toHaveLength(1);
  });

  test('gives every respondent one value per question, missing ones null', () => {
    const questions = type.toQuestions(element, answers, options);
    expect(questions.length).toBeGreaterThan(0);
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

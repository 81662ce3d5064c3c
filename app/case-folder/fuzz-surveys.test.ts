import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkDefinition,
  type DefinitionProblem,
  listMissingTexts,
} from '#surveys/check-definition';
import { listConditions, sayCondition } from '#surveys/conditions';
import { dataKey, type SurveyElement } from '#surveys/element';
import { encodeSurvey } from '#surveys/encode';
import { languageOf } from '#surveys/language-of';
import { createSurveyModel } from '#surveys/survey-model';
import { holdsInContract } from '#test/bench/contract-condition';
import { checkAnswers } from '#test/support/check-answers';
import { answerTo, rightAnswer } from '#test/support/fuzz/answers';
import { elements, type FuzzElement, wrapped } from '#test/support/fuzz/definitions';
import { runs } from '#test/support/fuzz/runs';
import { unsoundPlaces } from '#test/support/fuzz/soundness';
import { type Answer, questionId } from '~/analysis/answers/answers';
import { holds, labelCondition } from '~/analysis/answers/condition';
import { conditionsOf } from '~/analysis/answers/single-conditions';

const LONG = 3_600_000;

const keyOf = (element: FuzzElement) => dataKey(element as unknown as SurveyElement);

/** Two questions of one key cannot both be answered rightly. */
const apart = elements.map((list) => [
  ...new Map(
    list.filter(({ type }) => type !== 'hologram').map((element) => [keyOf(element), element]),
  ).values(),
]);

/** A definition with the answers of some people to it. */
const surveys = (answer: (element: FuzzElement) => fc.Arbitrary<unknown>, among = elements) =>
  among.chain((list) =>
    fc.record({
      definition: wrapped(list),
      rows: fc.array(
        fc
          .tuple(...list.map((one) => fc.tuple(fc.constant(keyOf(one)), answer(one))))
          .map((parts) => Object.fromEntries(parts.filter(([, value]) => value !== undefined))),
        { maxLength: 12 },
      ),
    }),
  );

test(
  'any definition with any answers becomes columns that fit together',
  () => {
    const columnsFit = fc.property(surveys(answerTo), ({ definition, rows }) => {
      const questions = encodeSurvey(definition, rows, { locale: 'de', early: 'all' });
      expect(unsoundPlaces(questions)).toEqual([]);
      expect(new Set(questions.map(questionId)).size).toBe(questions.length);
      for (const question of questions) {
        expect(question.values).toHaveLength(rows.length);
        if (!('choices' in question)) continue;
        const known = new Set(question.choices.map((choice) => choice.value));
        for (const value of question.values.flat())
          if (value !== null) expect(known).toContain(value);
      }
      for (const { options } of listConditions(definition, 'es'))
        for (const { condition } of options) sayCondition(definition, condition, 'ru');
      checkDefinition(definition as Record<string, unknown>);
      listMissingTexts(definition as Record<string, unknown>, ['en', 'ru']);
      languageOf(definition, rows);
    });
    fc.assert(columnsFit, runs(150));
  },
  LONG,
);

test(
  'what the study says of an answer, a stranger finds in the raw answer, unless it is marked',
  () => {
    const sameByContract = fc.property(surveys(rightAnswer, apart), ({ definition, rows }) => {
      for (const question of encodeSurvey(definition, rows, { locale: 'en' })) {
        for (const condition of conditionsOf(question, 'en')) {
          if (labelCondition(condition, question).derived) continue;
          // "Don't remember" is answered, and is no number.
          if (question.kind === 'number' && condition.op === 'answered') continue;
          const ours = (question.values as Answer[]).map((value) => holds(condition, value));
          const theirs = rows.map((row) => holdsInContract(condition, row));
          expect({ condition, holds: ours }).toEqual({ condition, holds: theirs });
        }
      }
    });
    fc.assert(sameByContract, runs(150));
  },
  LONG,
);

test(
  'whatever is sent to a published survey is taken or refused, never thrown at',
  () => {
    const judged = fc.property(surveys(answerTo), ({ definition, rows }) => {
      const model = modelOf(definition);
      fc.pre(model !== null);
      for (const row of rows.slice(0, 4)) {
        const checked = checkAnswers(model!, row);
        if (checked.ok) encodeSurvey(definition, [checked.answers], { locale: 'en' });
        else expect(checked.errors.length).toBeGreaterThan(0);
      }
    });
    fc.assert(judged, runs(25));
  },
  LONG,
);

/** What would not be published is not built: survey-core falls over such keys and endless lists. */
function modelOf(definition: unknown) {
  const problems = checkDefinition(definition as Record<string, unknown>);
  const dangers: DefinitionProblem['problem'][] = ['forbiddenKey', 'tooManyChoices', 'repeatedKey'];
  if (problems.some(({ problem }) => dangers.includes(problem))) return null;
  try {
    return createSurveyModel(definition, 'en');
  } catch {
    return null;
  }
}

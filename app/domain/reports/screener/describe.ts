import { dataKey, listElements } from '#surveys/element';
import { encodeSurvey } from '#surveys/encode';
import { findQuestion, labelCondition } from '~/analysis/answers/condition';
import type { Condition, Question } from '~/analysis/input';
import type { LabelledCondition, Screener } from '~/analysis/report';
import type { Locale } from '~/i18n/locale';
import { type Say, sayIn, type Translate } from '../say';
import { mostPoints, questionsOf } from './lines';
import { sayMeaning } from './meaning';
import { nameBandIn } from './name-band';
import type { ScreenerFile, ScreenerItem } from './screener-file';

export interface Described {
  screener: Screener;
  /** What was asked: gives the texts in the reader's language. */
  definition: unknown;
  source: ScreenerFile['source'];
}

/** The screener as a file that needs nothing else, in the reader's language. */
export function describeScreener(
  { screener, definition, source }: Described,
  t: Translate,
  locale: Locale,
): ScreenerFile {
  const say = sayIn(t, locale, 'EUR');
  const { target, threshold, useful, flagged, precision, recall, baseRate } = screener;
  const items = inOrderAsked(screener, definition).map((item) =>
    describeItem(item, definition, { say, locale }),
  );
  const meaning = sayMeaning(screener, t, say.number);
  return {
    schema: 'aseg-screener/1',
    language: locale,
    target,
    name: t(`screener.${target}.title`),
    items,
    threshold,
    mostPoints: mostPoints(questionsOf(items, nameBandIn(t, say.number))),
    useful,
    measured: { respondents: baseRate.total, baseRate, flagged, precision, recall },
    meaning: Object.values(meaning),
    howToScore: [t('screener.file.add'), t('screener.file.missing'), t('screener.file.threshold')],
    source,
  };
}

/** A talk follows the questionnaire, not the weights. */
function inOrderAsked({ items }: Screener, definition: unknown): Screener['items'] {
  const keys = listElements(definition).map(dataKey);
  const place = ({ label }: Screener['items'][number]) => {
    const found = keys.indexOf(label.condition.question);
    return found < 0 ? keys.length : found;
  };
  return [...items].sort((one, other) => place(one) - place(other));
}

function describeItem(
  { label, points }: Screener['items'][number],
  definition: unknown,
  { say, locale }: { say: Say; locale: Locale },
): ScreenerItem {
  const { condition } = label;
  const element = listElements(definition).find((one) => dataKey(one) === condition.question);
  const asked = element && findQuestion(condition, columnsOf(element, locale));
  const worded = asked ? relabel(label, asked) : label;
  const row = 'row' in condition ? condition.row : undefined;
  return {
    question: condition.question,
    ...(row === undefined ? {} : { row }),
    title: worded.question,
    type: element?.type ?? 'text',
    choices: asked && 'choices' in asked ? asked.choices.map(plainChoice) : [],
    answer: say.sign(worded),
    ...(label.unit ? { unit: label.unit } : {}),
    condition,
    points,
  };
}

function columnsOf(element: unknown, locale: Locale): Question[] {
  return encodeSurvey({ elements: [element] }, [], { locale, early: 'all' });
}

/** In the reader's words where the question still has them, else in the report's. */
function relabel(label: LabelledCondition, asked: Question): LabelledCondition {
  const worded = labelCondition(label.condition, asked);
  const answer = canWord(asked, label.condition) ? worded.answer : label.answer;
  return { ...worded, answer, unit: label.unit };
}

/** Choices may be gone since; what people wrote stood in their answers, never in the question. */
function canWord(asked: Question, condition: Condition): boolean {
  if (condition.op === 'text_any') return false;
  if (!('choices' in asked) || !('value' in condition)) return true;
  const values = [condition.value].flat().map(String);
  return values.every((value) => asked.choices.some((choice) => String(choice.value) === value));
}

const plainChoice = ({ value, text }: { value: string | number | boolean; text: string }) => ({
  value,
  text,
});

import { keepQuestions } from '#surveys/keep-questions';
import type { Translate } from '../say';
import type { ScreenerCard } from './card';
import { conditionExpression } from './condition-expression';
import { frequenciesOf } from './frequencies';

/** How each language says it, in its own words. */
export interface Voices {
  en: Translate;
  ru: Translate;
}

/**
 * The card as a survey of its own: its questions as they were asked, the points counted by SurveyJS'
 * own expressions, and two endings. What a customer reads there speaks of chances and of what comes
 * next; it never gives her a letter.
 */
export function shortSurvey(
  card: ScreenerCard,
  definition: unknown,
  voices: Voices,
): Record<string, unknown> {
  const keys = [...new Set(card.items.map(({ question }) => question))];
  const questions = keepQuestions(definition, keys);
  const say = (key: string, values = {}) => ({
    default: voices.en(key, values),
    ru: voices.ru(key, values),
  });
  const of = `screener.${card.target}`;
  const endings = endingsOf(card, say);
  return {
    title: say(`${of}.surveyTitle`),
    description: say('screener.survey.description', { count: questions.length }),
    locale: 'en',
    showQuestionNumbers: 'off',
    pages: questions.map((question) => ({
      name: `page-${question.name}`,
      elements: [{ ...question, early: true }],
    })),
    calculatedValues: [
      { name: 'score', expression: scoreExpression(card), includeIntoResult: false },
    ],
    completedHtml: endings.below,
    completedHtmlOnCondition: [
      { expression: `{score} >= ${card.threshold}`, html: endings.flagged },
    ],
  };
}

export function endingsOf<Text>(
  card: Pick<ScreenerCard, 'target' | 'useful' | 'measured'>,
  say: (key: string, values: Record<string, string | number>) => Text,
): { flagged: Text; below: Text } {
  const { target, useful, measured } = card;
  const { whole, flagged, base, others } = frequenciesOf({ ...measured, target, useful });
  const of = `screener.${target}`;
  return {
    flagged: say(`${of}.endFlagged`, { whole, about: flagged.about, base }),
    below: say(`${of}.endBelow`, { whole, others, base }),
  };
}

function scoreExpression({ items }: ScreenerCard): string {
  return items
    .map(({ condition, points }) => `iif(${conditionExpression(condition)}, ${points}, 0)`)
    .join(' + ');
}

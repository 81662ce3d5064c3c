import { keepQuestions } from '#surveys/keep-questions';
import type { Translate } from '../say';
import { conditionExpression } from './condition-expression';
import { frequenciesOf } from './frequencies';
import type { ScreenerFile } from './screener-file';

/** How each language says it, in its own words. */
export interface Voices {
  en: Translate;
  ru: Translate;
}

/**
 * The screener as a survey of its own: its questions as they were asked, the points counted by SurveyJS'
 * own expressions, and two endings. What a customer reads there speaks of chances and of what comes
 * next; it never gives her a letter.
 */
export function shortSurvey(
  screener: ScreenerFile,
  definition: unknown,
  voices: Voices,
): Record<string, unknown> {
  const keys = [...new Set(screener.items.map(({ question }) => question))];
  const questions = keepQuestions(definition, keys);
  const say = (key: string, values = {}) => ({
    default: voices.en(key, values),
    ru: voices.ru(key, values),
  });
  const of = `screener.${screener.target}`;
  const endings = endingsOf(screener, say);
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
      { name: 'score', expression: scoreExpression(screener), includeIntoResult: false },
    ],
    completedHtml: endings.below,
    completedHtmlOnCondition: [
      { expression: `{score} >= ${screener.threshold}`, html: endings.flagged },
    ],
  };
}

export function endingsOf<Text>(
  screener: Pick<ScreenerFile, 'target' | 'useful' | 'measured'>,
  say: (key: string, values: Record<string, string | number>) => Text,
): { flagged: Text; below: Text } {
  const { target, useful, measured } = screener;
  const { whole, flagged, base, others } = frequenciesOf({ ...measured, target, useful });
  const of = `screener.${target}`;
  return {
    flagged: say(`${of}.endFlagged`, { whole, about: flagged.about, base }),
    below: say(`${of}.endBelow`, { whole, others, base }),
  };
}

function scoreExpression({ items }: ScreenerFile): string {
  return items
    .map(({ condition, points }) => `iif(${conditionExpression(condition)}, ${points}, 0)`)
    .join(' + ');
}

import type { Translate } from '../say';
import type { ScreenerLine } from './bands';
import { questionsOf, type ScreenerQuestion } from './lines';
import { sayMeaning } from './meaning';
import { nameBandIn } from './name-band';
import type { ScreenerFile } from './screener-file';

type FormatNumber = (value: number, digits?: number) => string;

/** What to say on the telephone, and what only the caller sees. */
export interface PhoneScript {
  title: string;
  greeting: string[];
  questions: ScreenerQuestion[];
  sum: string;
  ends: { when: string; say: string }[];
  /** For the caller alone. */
  notes: string[];
}

export function phoneScript(
  screener: ScreenerFile,
  t: Translate,
  number: FormatNumber,
): PhoneScript {
  const questions = questionsOf(screener.items, nameBandIn(t, number));
  const { target, threshold, mostPoints: most } = screener;
  const of = `screener.${target}`;
  const figures = { ...screener.measured, target, useful: screener.useful };
  const meaning = sayMeaning(figures, t, number);
  return {
    title: t(`${of}.scriptTitle`),
    greeting: [
      t('screener.script.hello', { workspace: screener.source.workspace }),
      t(`${of}.ask`, { count: questions.length }),
    ],
    questions,
    sum: t('screener.script.sum', { most }),
    ends: [
      { when: t('screener.script.flagged', { count: threshold }), say: t(`${of}.sayFlagged`) },
      { when: t('screener.script.below', { count: threshold }), say: t(`${of}.sayBelow`) },
    ],
    notes: [meaning.flagged, meaning.missed, t(`${of}.caution`), meaning.measuredOn],
  };
}

/** The same as plain text: for a messenger, a CRM note, any printer. */
export function scriptText(script: PhoneScript, t: Translate): string {
  const questions = script.questions.map((question, place) =>
    [`${place + 1}. ${question.title}`, ...answerLines(question)].join('\n'),
  );
  const ends = script.ends.map(({ when, say }) => `${when}\n  ${say}`);
  const notes = [t('screener.script.notes'), ...script.notes.map((note) => `- ${note}`)].join('\n');
  const parts = [script.title, ...script.greeting, ...questions, script.sum, ...ends, notes];
  return `${parts.join('\n\n')}\n`;
}

function answerLines({ lines, heard }: ScreenerQuestion): string[] {
  const margin = ({ points }: ScreenerLine) => (points === 0 ? '    ' : signed(points).padEnd(4));
  return [...lines, ...heard].map((line) => `  [ ] ${margin(line)}${line.text}`);
}

/** "+3", "−2": beside an answer, where a word would be too much. */
export const signed = (points: number): string =>
  points === 0 ? '0' : `${points < 0 ? '−' : '+'}${Math.abs(points)}`;

import type { Share, WordDifference } from '~/analysis/report';
import { LEAST_WRITERS } from '~/analysis/words/compare-words';
import type { Say } from '../say';
import type { Claim, Sayable, SaySection } from './claim';

/** Below this a difference between two words is what chance makes every day. */
const CLEAR_Z = 1.96;
const MOST_WORDS = 6;

/** The clearest words of A customers, then the clearest of the others. */
export function clearWords(words: WordDifference[]): WordDifference[] {
  const clear = words.filter(({ z }) => Math.abs(z) >= CLEAR_Z);
  const strongest = [...clear].sort((one, other) => Math.abs(other.z) - Math.abs(one.z));
  const ofA = strongest.filter(({ z }) => z > 0).slice(0, MOST_WORDS);
  return [...ofA, ...strongest.filter(({ z }) => z < 0).slice(0, MOST_WORDS)];
}

/** With whom A customers are compared, the words that differ, then the founder's codes. */
export const sayWords: SaySection = (report, say) => [
  ...sayComparison(report, say),
  ...clearWords(report.words).map((word) => sayWord(word, report, say)),
  ...(report.codes ?? []).map(
    ({ name, words, people }, position): Claim => ({
      id: `words.codes.${position + 1}`,
      section: 'words',
      text: say.t('reports.claims.words.codeUse', {
        code: name,
        words: words?.join(', ') ?? say.t('reports.say.withdrawn'),
        share: say.likely(people),
      }),
    }),
  ),
];

function sayComparison({ words, wordComparison: compared }: Sayable, say: Say): Claim[] {
  if (!compared) return [];
  const key = 'reports.claims.words';
  const sides = { a: say.number(compared.a), others: say.number(compared.others) };
  const found = clearWords(words).length > 0 ? [] : [say.t(`${key}.nothing`)];
  const text = [
    say.t(compared.against === 'C' ? `${key}.againstC` : `${key}.againstOthers`, {
      ...sides,
      least: LEAST_WRITERS,
    }),
    ...found,
  ];
  return [{ id: 'words.against', section: 'words', text: text.join(' ') }];
}

function sayWord(difference: WordDifference, report: Sayable, say: Say): Claim {
  const { word, stem, question, title, code, a, others, z } = difference;
  const key = 'reports.claims.words';
  const figures = {
    word: say.t(code ? `${key}.code` : `${key}.word`, { word }),
    a: say.share(a),
    others: say.share(others),
    whom: say.t(`${key}.${comparedWith(others, report)}`),
  };
  const severalAsked = new Set(report.words.map((one) => one.question)).size > 1;
  const asked = title && severalAsked ? ` ${say.t(`${key}.asked`, { title })}` : '';
  return {
    id: `words.${question}.${code ? 'code.' : ''}${stem}`,
    section: 'words',
    text: say.t(z > 0 ? `${key}.more` : `${key}.less`, figures) + asked,
  };
}

/** Older reports do not say it: C customers where 8 of them answered, else everybody but A. */
function comparedWith({ total }: Share, { wordComparison, grades }: Sayable) {
  if (wordComparison) return wordComparison.against === 'C' ? 'cCustomers' : 'theOthers';
  const c = grades.counts.find(({ grade }) => grade === 'C')?.respondents ?? 0;
  return c >= LEAST_WRITERS && total <= c ? 'cCustomers' : 'theOthers';
}

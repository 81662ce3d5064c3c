import type { Interval, LabelledCondition, Share } from '~/analysis/report';
import { formatList, formatMoneyMajor, formatNumber, formatPercent } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { boundOf } from './say-bound';

/** i18next's `t`, as little of it as sentences need. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Figures in words: what every sentence of a report is made of. */
export interface Say {
  t: Translate;
  number: (value: number, digits?: number) => string;
  percent: (share: number) => string;
  money: (amount: number) => string;
  /** "7 of 9 (78%)" */
  share: (share: Share) => string;
  /** "7 of 9 (78%, likely 45 to 94%)" */
  likely: (share: Share) => string;
  /** "about 51% (likely 35 to 66%)", of a share without a count of its own. */
  about: (interval: Interval) => string;
  moneyAbout: (interval: Interval) => string;
  /** "“What changed?”: “Moved to another city”" */
  condition: (label: LabelledCondition) => string;
  conditions: (labels: LabelledCondition[]) => string;
  /** The answer alone, where its question stands above it. */
  sign: (label: LabelledCondition) => string;
  /** The answer alone, for a name; a cut says nothing without its question. */
  answer: (label: LabelledCondition) => string;
}

export function sayIn(translate: Translate, locale: Locale, currency: string): Say {
  const number = (value: number, digits?: number) => formatNumber(value, locale, digits);
  const t = groupingCounts(translate, number);
  const percent = (share: number) => formatPercent(share, locale);
  const money = (amount: number) => formatMoneyMajor(roughly(amount), currency, locale);
  const counted = ({ count, total, share }: Share) => ({
    count: number(count),
    total: number(total),
    percent: total > 0 ? percent(share) : '–',
  });
  const condition = (label: LabelledCondition) =>
    t('reports.say.condition', { question: label.question, answer: answerOf(label, t, locale) });
  return {
    t,
    number,
    percent,
    money,
    share: (share) => t('reports.say.share', counted(share)),
    likely: (share) => {
      const { low, high } = bounds(share, number);
      // "Likely 0 to 0%" says nothing: with so many counted the share is its own interval.
      const key = low === high ? 'share' : 'likely';
      return t(`reports.say.${key}`, { ...counted(share), low, high });
    },
    about: (interval) =>
      t('reports.say.about', { percent: percent(interval.value), ...bounds(interval, number) }),
    moneyAbout: ({ value, low, high }) =>
      t('reports.say.moneyAbout', { value: money(value), low: money(low), high: money(high) }),
    condition,
    conditions: (labels) => formatList(labels.map(condition), locale),
    sign: (label) => answerOf(label, t, locale),
    answer: (label) =>
      label.code ??
      (['in', 'cell_in', 'includes'].includes(label.condition.op)
        ? label.answer
        : condition(label)),
  };
}

/** i18next counts with bare digits; 12000 answers are 12 000 answers. */
function groupingCounts(translate: Translate, number: Say['number']): Translate {
  return (key, values) => {
    const text = translate(key, values);
    const count = values?.count;
    return typeof count === 'number' && count >= 1000
      ? text.replace(String(count), number(count))
      : text;
  };
}

const bounds = ({ low, high }: { low: number; high: number }, number: Say['number']) => ({
  low: number(low * 100),
  high: number(high * 100),
});

/** Three digits are as much as a mean over some dozen customers can bear. */
function roughly(amount: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(amount) || 1)) - 2);
  return Math.round(amount / size) * size;
}

/** What is said of an answer is said in the reader's language, choices in the customers' own words. */
function answerOf(label: LabelledCondition, t: Translate, locale: Locale): string {
  const { condition, answer, unit } = label;
  const bound = (value: number) => ({
    value: unit ? boundOf(value, unit, locale) : formatNumber(value, locale, 2),
  });
  switch (condition.op) {
    case 'gte':
      return t(`reports.say.${inTime(label) ? 'orLater' : 'orMore'}`, bound(condition.value));
    case 'lte':
      return t(`reports.say.${inTime(label) ? 'orEarlier' : 'orLess'}`, bound(condition.value));
    case 'answered':
      return t('reports.say.answered');
    case 'not_in':
      return t('reports.say.notAnswer', { answer });
    case 'text_any':
      if (label.code) return t('reports.say.code', { code: label.code });
      return t('reports.say.wrote', { answer });
    case 'rank_top':
      return t('reports.say.ranked', { answer, place: condition.k });
    default:
      return t('reports.say.answer', { answer });
  }
}

const inTime = ({ unit }: LabelledCondition) => unit === 'date' || unit === 'time';

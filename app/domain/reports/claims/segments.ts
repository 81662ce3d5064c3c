import type { LabelledCondition } from '~/analysis/report';
import type { Say } from '../say';
import type { ShownSegment } from '../shown-report';
import { chanceInWords } from './chance';
import type { Claim, SaySection } from './claim';

/** The proposed profiles, the A-segment first. */
export const saySegments: SaySection = (report, say) =>
  report.segments.flatMap((segment) =>
    saySegment(segment, report.search?.permutations ?? 499, say),
  );

function saySegment(segment: ShownSegment, permutations: number, say: Say): Claim[] {
  const claim = (id: string, text: string): Claim => ({
    id: `segments.${segment.id}.${id}`,
    section: 'segments',
    text,
  });
  const key = 'reports.claims.segments';
  return [
    claim('rule', ruleInWords(segment, say)),
    claim('share', shareInWords(segment, say)),
    claim('expected', say.t(`${key}.expected`, { expected: say.about(segment.expected) })),
    claim('lift', liftInWords(segment, say)),
    claim('chance', chanceInWords(segment.p, permutations, say)),
    ...(segment.revenuePerCustomer ? [claim('revenue', revenueInWords(segment, say))] : []),
    claim('vanish', say.t(`${key}.vanish`, { count: segment.vanish })),
    ...segment.traits.flatMap(({ label, inside, outside }, position) => {
      if (isPartOfRule(label, segment)) return [];
      const figures = { inside: say.share(inside), outside: say.share(outside) };
      const text = say.t(`${key}.trait`, { trait: say.condition(label), ...figures });
      return [claim(`traits.${position + 1}`, text)];
    }),
  ];
}

/** What defines the group is said by all of it: true, and no news. */
const isPartOfRule = (label: LabelledCondition, { rule }: ShownSegment): boolean =>
  (rule ?? []).some(
    ({ condition }) => JSON.stringify(condition) === JSON.stringify(label.condition),
  );

function ruleInWords({ rule, inside }: ShownSegment, say: Say): string {
  const people = say.t('reports.say.people', { count: inside.total });
  return rule
    ? say.t('reports.claims.segments.rule', { people, rule: say.conditions(rule) })
    : say.t('reports.claims.segments.group', { people });
}

const shareInWords = ({ inside, outside, base }: ShownSegment, say: Say): string =>
  say.t('reports.claims.segments.share', {
    inside: say.likely(inside),
    outside: say.likely(outside),
    base: say.share(base),
  });

const liftInWords = ({ lift }: ShownSegment, say: Say): string =>
  say.t('reports.claims.segments.lift', {
    lift: say.number(lift.value, 1),
    low: say.number(lift.low, 1),
    high: say.number(lift.high, 1),
  });

function revenueInWords({ revenuePerCustomer }: ShownSegment, say: Say): string {
  const { inside, outside, insideWithoutTop } = revenuePerCustomer!;
  const key = 'reports.claims.segments';
  const figures = { inside: say.moneyAbout(inside), outside: say.moneyAbout(outside) };
  const revenue = say.t(`${key}.revenue`, figures);
  // Trimmed already, the mean may lie below; then the biggest do not carry it.
  if (insideWithoutTop >= inside.value) return revenue;
  return `${revenue} ${say.t(`${key}.withoutTop`, { value: say.money(insideWithoutTop) })}`;
}

/** Until the founder names it: its strongest traits in the customers' own words. */
export function proposedName({ id, rule, traits }: ShownSegment, say: Say): string {
  const labels = rule ?? traits.map(({ label }) => label);
  const answers = labels.slice(0, 2).map(say.answer);
  return answers.length > 0 ? answers.join(' + ') : id;
}

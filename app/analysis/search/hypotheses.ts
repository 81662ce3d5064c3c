import type { Answers } from '../answers/answers';
import { conditionMask, findQuestion, labelCondition } from '../answers/condition';
import type { Hypothesis } from '../input';
import { neededAnswers } from '../needed-answers';
import type { HypothesisResult, Share } from '../report';
import { fisherUpperTail } from '../statistics/hypergeometric';
import { newcombe, wilson } from '../statistics/intervals';
import { countBits, countBoth, intersection, type Mask, maskOf } from './mask';

/** A difference below this would not change an offer; excluding it refutes a hypothesis. */
const WORTH_KNOWING = 0.15;

/**
 * Tests what the founder wrote down before the launch, first and alone: one look instead of
 * thousands, so a third of the sample is enough. Fisher's exact test, one-sided, Holm-adjusted for
 * the number of hypotheses (1-3).
 * Confirmed: p <= .05. Refuted: the interval excludes a difference worth knowing (15 points).
 * Otherwise too little data, with the number of answers a difference of this size would need.
 */
export function testHypotheses(
  hypotheses: readonly Hypothesis[],
  answers: Answers,
  outcome: Uint8Array,
): HypothesisResult[] {
  const all = hypotheses.map((hypothesis) => {
    const members = membersOf(hypothesis, answers);
    const counts = countSides(members, outcome);
    return { hypothesis, ...counts, p: pOf(counts) };
  });
  const adjusted = holm(all.map((one) => one.p));
  return all.map(({ hypothesis, inside, outside }, i) => ({
    id: hypothesis.id,
    text: hypothesis.text,
    conditions: hypothesis.conditions.map((condition) =>
      labelCondition(condition, findQuestion(condition, answers.questions)),
    ),
    ...judge(inside, outside, adjusted[i]!),
    inside,
    outside,
    p: adjusted[i]!,
  }));
}

function membersOf(hypothesis: Hypothesis, answers: Answers): Mask {
  const everybody = maskOf(answers.respondents.map(() => hypothesis.conditions.length > 0));
  return hypothesis.conditions.reduce(
    (members, condition) => intersection(members, conditionMask(condition, answers.questions)),
    everybody,
  );
}

/** A-shares of members and of the others. */
export function countSides(members: Mask, outcome: Uint8Array): { inside: Share; outside: Share } {
  const a = maskOf(outcome);
  const size = countBits(members);
  const hits = countBoth(members, a);
  return {
    inside: wilson(hits, size),
    outside: wilson(countBits(a) - hits, outcome.length - size),
  };
}

function pOf({ inside, outside }: { inside: Share; outside: Share }): number | null {
  if (inside.total === 0 || outside.total === 0) return null;
  const positives = inside.count + outside.count;
  const total = inside.total + outside.total;
  return fisherUpperTail({ hits: inside.count, size: inside.total, positives, total });
}

/** Step-down adjustment (Holm 1979); null stays null. */
export function holm(values: readonly (number | null)[]): (number | null)[] {
  const order = values
    .map((value, index) => ({ value, index }))
    .filter((one): one is { value: number; index: number } => one.value !== null)
    .sort((a, b) => a.value - b.value);
  const adjusted: (number | null)[] = values.map(() => null);
  let least = 0;
  order.forEach(({ value, index }, place) => {
    least = Math.max(least, Math.min(1, value * (order.length - place)));
    adjusted[index] = least;
  });
  return adjusted;
}

function judge(
  inside: Share,
  outside: Share,
  p: number | null,
): Pick<HypothesisResult, 'outcome' | 'difference' | 'answersNeeded'> {
  if (p === null) return { outcome: 'tooLittleData', difference: null, answersNeeded: null };
  const difference = newcombe(inside.count, inside.total, outside.count, outside.total);
  if (p <= 0.05) return { outcome: 'confirmed', difference, answersNeeded: null };
  if (difference.high < WORTH_KNOWING)
    return { outcome: 'refuted', difference, answersNeeded: null };
  return { outcome: 'tooLittleData', difference, answersNeeded: answersNeeded(inside, outside) };
}

/** For the difference seen, but at least for one worth knowing. */
function answersNeeded(inside: Share, outside: Share): number | null {
  const seen = Math.max(inside.share, Math.min(1, outside.share + WORTH_KNOWING));
  const segmentShare = inside.total / (inside.total + outside.total);
  return neededAnswers({ inside: seen, outside: outside.share, planned: true, segmentShare });
}

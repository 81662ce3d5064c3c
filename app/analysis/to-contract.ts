import type { Condition } from './input';
import type { LabelledCondition, Report, Screener, Segment } from './report';

/**
 * The report in the words of the contract aseg/1, which other programs and the benchmark read.
 * `elapsedSeconds` is the only figure that may differ between two runs.
 */
export function toContract(
  report: Report,
  given: { warnings: readonly string[]; elapsedSeconds: number },
) {
  return {
    contract: 'aseg/1',
    no_structure: report.verdict !== 'segment',
    no_answer_structure: !(report.answerGroups?.structured ?? false),
    a_segment_id: report.segments[0]?.id ?? null,
    segments: report.segments.map(segmentOf),
    clusters: report.answerGroups
      ? { k: report.answerGroups.groups, assignment: report.answerGroups.assignment }
      : null,
    grades: Object.fromEntries(
      Object.entries(report.grades.byCustomer).map(([id, customer]) => [id, customer.grade]),
    ),
    screener: report.screener ? screenerOf(report.screener) : null,
    not_said: report.notSaid,
    warnings: given.warnings,
    elapsed_s: given.elapsedSeconds,
  };
}

function segmentOf(segment: Segment) {
  const name = segment.traits.slice(0, 3).map((trait) => wordsOf(trait.label));
  return {
    id: segment.id,
    name: (segment.rule?.map(wordsOf) ?? name).join(' + ') || segment.id,
    grade: 'A',
    rule: ruleOf(segment),
    traits: segment.traits.flatMap(({ label }) => (label.derived ? [] : [label.condition])),
    member_customer_ids: segment.memberIds,
    metrics: {
      size: segment.inside.total,
      a_share_observed: segment.inside.share,
      a_share_expected: segment.expected.value,
      a_share_ci95: [segment.expected.low, segment.expected.high],
      base_rate: segment.base.share,
      lift: segment.lift.value,
      p_adjusted: segment.p,
    },
  };
}

/** The contract's conditions are read off raw answers; a rule it cannot read is not said. */
function ruleOf({ rule }: Segment): Condition[] | null {
  if (rule === null || rule.some((label) => label.derived)) return null;
  return rule.map((label) => label.condition);
}

function screenerOf(screener: Screener) {
  return {
    points: screener.items.map((item) => ({ if: item.label.condition, add: item.points })),
    threshold: screener.threshold,
    cv_precision: screener.precision.value,
    cv_recall: screener.recall.value,
    cv_ci95: [screener.precision.low, screener.precision.high],
  };
}

/** Signs for what is said of an answer: whoever reads the contract may speak any language. */
function wordsOf({ question, answer, condition, code }: LabelledCondition): string {
  if (code !== undefined) return `${question}: ${code}`;
  switch (condition.op) {
    case 'not_in':
      return `${question}: ≠ ${answer}`;
    case 'gte':
      return `${question}: ≥ ${answer}`;
    case 'lte':
      return `${question}: ≤ ${answer}`;
    case 'rank_top':
      return `${question}: ${condition.k === 1 ? '1' : `1–${condition.k}`}: ${answer}`;
    case 'text_any':
      return `${question}: «${answer.replaceAll(' / ', '» / «')}»`;
    case 'answered':
      return `${question}: ✓`;
    default:
      return `${question}: ${answer}`;
  }
}

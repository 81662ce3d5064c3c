import type { toContract } from '~/analysis/to-contract';
import { holdsInContract } from './contract-condition';
import { adjustedRandIndex } from './measures/rand-index';
import type { Fresh, Truth } from './truth';

export type ContractReport = ReturnType<typeof toContract>;

/** One case against its hidden truth; null where a figure does not apply. */
export interface CaseScore {
  name: string;
  planted: boolean;
  respondents: number;
  seconds: number;
  claim: boolean;
  hit: boolean | null;
  f1: number | null;
  ari: number | null;
  capture: number | null;
  precision: number | null;
  covered: boolean | null;
  optimism: number | null;
  gradeF1: number;
}

export function scoreCase(name: string, truth: Truth, report: ContractReport): CaseScore {
  const segment = report.segments.find((one) => one.id === report.a_segment_id);
  const claim = !report.no_structure && segment !== undefined;
  const members = claim ? segment.member_customer_ids : [];
  const f1 = truth.planted ? memberF1(truth, members) : null;
  return {
    name,
    planted: truth.planted,
    respondents: truth.respondents.length,
    seconds: report.elapsed_s,
    claim,
    f1,
    hit: f1 === null ? null : claim && f1 >= 0.5,
    ari: agreement(truth, report),
    gradeF1: gradeF1(truth, report),
    ...scoreScreener(truth, claim ? report.screener : null),
  };
}

export function memberF1(
  truth: Pick<Truth, 'respondents' | 'members'>,
  found: readonly string[],
): number {
  const asked = new Set(truth.respondents);
  const planted = new Set(truth.members);
  const own = found.filter((id) => asked.has(id));
  const both = own.filter((id) => planted.has(id)).length;
  return (2 * both) / Math.max(1, own.length + planted.size);
}

function agreement(truth: Truth, report: ContractReport): number | null {
  const { persona } = truth;
  const assignment = report.clusters?.assignment;
  if (!persona || !assignment) return null;
  const ids = truth.respondents.filter((id) => assignment[id] !== undefined);
  if (ids.length < 3) return null;
  return adjustedRandIndex(
    ids.map((id) => persona[id]!),
    ids.map((id) => assignment[id]!),
  );
}

function gradeF1(truth: Truth, report: ContractReport): number {
  const pairs = truth.respondents.map((id) => ({
    real: truth.archetype[id] === 'A',
    told: report.grades[id] === 'A',
  }));
  const both = pairs.filter(({ real, told }) => real && told).length;
  const either = pairs.filter(({ real }) => real).length + pairs.filter(({ told }) => told).length;
  return (2 * both) / Math.max(1, either);
}

type ScreenerScore = Pick<CaseScore, 'capture' | 'precision' | 'covered' | 'optimism'>;

/** On fresh respondents: the share of the possible gain, and whether the promise held. */
function scoreScreener(truth: Truth, screener: ContractReport['screener']): ScreenerScore {
  const none = { precision: null, covered: null, optimism: null };
  if (!truth.planted) return { capture: null, ...none };
  const flagged = truth.fresh.filter(({ data }) => screener && isFlagged(screener, data));
  if (!screener || flagged.length < 10) return { capture: 0, ...none };
  const shareOfA = (some: Fresh[]) => some.filter(({ a }) => a === 'A').length / some.length;
  const precision = shareOfA(flagged);
  const base = shareOfA(truth.fresh);
  const oracle = shareOfA(truth.fresh.filter(({ m }) => m));
  const graded = flagged.filter(({ g }) => g === 'A').length / flagged.length;
  const [low, high] = screener.cv_ci95;
  return {
    capture: (precision - base) / (oracle - base),
    precision,
    covered: low! <= graded && graded <= high!,
    optimism: screener.cv_precision - graded,
  };
}

function isFlagged(
  screener: NonNullable<ContractReport['screener']>,
  data: Record<string, unknown>,
): boolean {
  const points = screener.points
    .filter((item) => holdsInContract(item.if, data))
    .reduce((sum, item) => sum + item.add, 0);
  return points >= screener.threshold;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { holdsFor } from '~/analysis/condition';
import { adjustedRandIndex } from '~/analysis/rand-index';
import type { toContract } from '~/analysis/to-contract';

export type ContractReport = ReturnType<typeof toContract>;

interface Truth {
  kind: string;
  planted: boolean;
  members: string[];
  respondents: string[];
  archetype: Record<string, string>;
  persona: Record<string, number> | null;
}
interface Fresh {
  /** Hidden archetype, behaviour grade, member of the planted segment. */
  a: string;
  g: string;
  m: boolean;
  data: Record<string, unknown>;
}

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

export function scoreCase(folder: string, report: ContractReport): CaseScore {
  const truth: Truth = JSON.parse(readFileSync(join(folder, 'truth/truth.json'), 'utf8'));
  const segment = report.segments.find((one) => one.id === report.a_segment_id);
  const claim = !report.no_structure && segment !== undefined;
  const members = claim ? segment.member_customer_ids : [];
  const f1 = truth.planted ? memberF1(truth, members) : null;
  return {
    name: folder.split('/').at(-1) ?? folder,
    planted: truth.planted,
    respondents: truth.respondents.length,
    seconds: report.elapsed_s,
    claim,
    f1,
    hit: f1 === null ? null : claim && f1 >= 0.5,
    ari: agreement(truth, report),
    gradeF1: gradeF1(truth, report),
    ...scoreScreener(folder, truth, claim ? report.screener : null),
  };
}

function memberF1(truth: Truth, found: string[]): number {
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

/** On 1,200 fresh respondents: the share of the possible gain, and whether the promise held. */
function scoreScreener(
  folder: string,
  truth: Truth,
  screener: ContractReport['screener'],
): ScreenerScore {
  const none = { precision: null, covered: null, optimism: null };
  if (!truth.planted) return { capture: null, ...none };
  const people = readFresh(join(folder, 'truth/fresh.jsonl.gz'));
  const flagged = people.filter((person) => screener && isFlagged(screener, person.data));
  if (!screener || flagged.length < 10) return { capture: 0, ...none };
  const shareOfA = (some: Fresh[]) => some.filter(({ a }) => a === 'A').length / some.length;
  const precision = shareOfA(flagged);
  const base = shareOfA(people);
  const oracle = shareOfA(people.filter(({ m }) => m));
  const graded = flagged.filter(({ g }) => g === 'A').length / flagged.length;
  const [low, high] = screener.cv_ci95;
  return {
    capture: (precision - base) / (oracle - base),
    precision,
    covered: low! <= graded && graded <= high!,
    optimism: screener.cv_precision - graded,
  };
}

function readFresh(path: string): Fresh[] {
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Fresh);
}

function isFlagged(
  screener: NonNullable<ContractReport['screener']>,
  data: Record<string, unknown>,
): boolean {
  const points = screener.points
    .filter((item) => holdsFor(item.if, data))
    .reduce((sum, item) => sum + item.add, 0);
  return points >= screener.threshold;
}

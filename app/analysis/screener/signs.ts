/**
 * Which signs may enter a screener: those that stand out on their own, at most two a question and none
 * that nearly repeats another. Everything is counted on `rows` only.
 * Cost: signs x rows, and the overlaps of those that were chosen.
 */

import { standardised } from '../statistics/evidence';
import type { LearningSource, ScreenerStyle } from './learning';

export interface RankedSign {
  sign: number;
  z: number;
}

export function rankSigns(
  source: LearningSource,
  rows: Int32Array,
  style: ScreenerStyle,
): RankedSign[] {
  const base = countPositives(source, rows);
  const found: RankedSign[] = [];
  source.signs.forEach((values, sign) => {
    let size = 0;
    let hits = 0;
    for (const row of rows) {
      if (values[row] === 0) continue;
      size++;
      hits += source.outcome[row]!;
    }
    if (size < Math.max(4, style.leastShare * rows.length)) return;
    const z = standardised(hits, size, { positives: base, total: rows.length });
    if (z >= style.leastZ) found.push({ sign, z });
  });
  return found.sort((a, b) => b.z - a.z || a.sign - b.sign);
}

/** The strongest signs, at most two a question and none that nearly repeats another. */
export function spreadSigns(
  source: LearningSource,
  rows: Int32Array,
  { ranked, style }: { ranked: readonly RankedSign[]; style: ScreenerStyle },
): number[] {
  const least = style.leastOfBestZ * (ranked[0]?.z ?? 0);
  const chosen: number[] = [];
  const asked = new Map<string, number>();
  for (const { sign, z } of ranked) {
    if (chosen.length >= style.entering || z < least) break;
    const question = source.questions[sign]!;
    if ((asked.get(question) ?? 0) >= 2) continue;
    if (chosen.some((other) => overlap(source, rows, [sign, other]) > 0.6)) continue;
    asked.set(question, (asked.get(question) ?? 0) + 1);
    chosen.push(sign);
  }
  return chosen;
}

function overlap(source: LearningSource, rows: Int32Array, [one, other]: [number, number]): number {
  const a = source.signs[one]!;
  const b = source.signs[other]!;
  let both = 0;
  let either = 0;
  for (const row of rows) {
    both += a[row]! & b[row]!;
    either += a[row]! | b[row]!;
  }
  return either === 0 ? 1 : both / either;
}

export function countPositives(source: LearningSource, rows: Int32Array): number {
  return rows.reduce((sum, row) => sum + source.outcome[row]!, 0);
}

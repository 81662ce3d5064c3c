import type { CaseScore } from './score-case';

const SIZES = [
  [0, 61],
  [61, 151],
  [151, 501],
  [501, 1e9],
] as const;

/** The table of a whole set: per family of cases, then noise, then planted by size. */
export function scoreTable(scores: readonly CaseScore[]): string {
  const families = [...new Set(scores.map(familyOf))].sort();
  const noise = scores.filter((score) => !score.planted);
  const planted = scores.filter((score) => score.planted);
  const claimed = noise.filter((score) => score.claim).length;
  return [
    line('family', ['runs', 'claim', 'hit', 'F1', 'ARI', 'capt', 'cover', 'optim', 'grF1', 'sec']),
    ...families.map((family) =>
      row(
        family,
        scores.filter((one) => familyOf(one) === family),
      ),
    ),
    `false claims ${claimed} of ${noise.length}`,
    ...SIZES.map(([above, to]) =>
      row(
        `planted n <= ${to}`,
        planted.filter(({ respondents: n }) => n > above && n <= to),
      ),
    ),
    row('planted, all', planted),
    row('everything', [...scores]),
  ].join('\n');
}

function familyOf(score: CaseScore): string {
  return score.name.replace(/_\d+$/, '');
}

function row(name: string, scores: CaseScore[]): string {
  const of = (figure: (score: CaseScore) => number | boolean | null) => meanOf(scores.map(figure));
  return line(name, [
    String(scores.length),
    of((one) => one.claim),
    of((one) => one.hit),
    of((one) => one.f1),
    of((one) => one.ari),
    of((one) => one.capture),
    of((one) => one.covered),
    of((one) => one.optimism),
    of((one) => one.gradeF1),
    of((one) => one.seconds),
  ]);
}

function line(name: string, cells: string[]): string {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(7)).join('');
}

function meanOf(values: (number | boolean | null)[]): string {
  const known = values.filter((value) => value !== null).map(Number);
  if (known.length === 0) return '-';
  return (known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(2);
}

import type { Figure, Unit } from './measures/measure';

const WIDE = 46;

/** measure | ours | must | great | how. After ours: `++` great, `+` what it must be, `-` below. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${written(figure.value, figure.unit)} ${mark(figure)}`,
    bound(figure.must, figure),
    bound(figure.great, figure),
    figure.how,
  ]);
  const all = [['measure', 'ours', 'must', 'great', 'how'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(column === 0 ? WIDE : 8, ...all.map((row) => row[column]!.length)),
  );
  return all
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '))
    .map((line) => line.trimEnd())
    .join('\n');
}

export function mark(figure: Figure): string {
  if (figure.value === null) return '?';
  if (figure.must === null && figure.great === null) return '';
  if (reaches(figure, figure.great)) return '++';
  return reaches(figure, figure.must) ? '+' : '-';
}

function reaches({ value, good }: Figure, wanted: number | null): boolean {
  if (value === null || wanted === null) return false;
  if (good === 'high') return value >= wanted;
  return (good === 'low' ? value : Math.abs(value)) <= wanted;
}

function bound(value: number | null, { unit, good }: Figure): string {
  if (value === null) return '';
  const sign = { high: '>=', low: '<=', nearZero: '+-' }[good];
  return `${sign} ${written(value, unit).replace(/^\+/, '')}`;
}

function written(value: number | null, unit: Unit): string {
  if (value === null) return 'none';
  switch (unit) {
    case 'percent':
      return `${(100 * value).toFixed(1)} %`;
    case 'signed':
      return `${value < 0 ? '' : '+'}${value.toFixed(3)}`;
    case 'times':
      return `${value.toFixed(value < 10 ? 2 : 0)}x`;
    case 'seconds':
      return `${value.toFixed(2)} s`;
    case 'milliseconds':
      return `${value.toFixed(0)} ms`;
    case 'megabytes':
      return `${value.toFixed(0)} MB`;
    case 'count':
      return value.toFixed(0);
    case 'number':
      return value.toFixed(3);
    default:
      return value.toFixed(2);
  }
}

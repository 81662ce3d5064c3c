/** One figure of the table at the end of the method, with what it must and could be. */
export interface Figure {
  name: string;
  unit: Unit;
  /** Which way is good; `nearZero` compares the size, whatever the sign. */
  good: 'high' | 'low' | 'nearZero';
  must: number | null;
  great: number | null;
  /** Null when it could not be measured here; `how` says why. */
  value: number | null;
  /** How it was measured: how many, which seeds, the interval where it is a share. */
  how: string;
}

export type Unit =
  | 'share'
  | 'percent'
  | 'index'
  | 'signed'
  | 'times'
  | 'seconds'
  | 'milliseconds'
  | 'megabytes'
  | 'count'
  | 'number';

export interface BenchOptions {
  /** The first seed; everything generated follows from it. */
  seed: number;
  /** A tenth of the work: to see that it runs, not to judge. */
  quick: boolean;
  cases: string | null;
  reports: string | null;
}

/** Figures that come out of one piece of work. To add one: a file here, a line in `index.ts`. */
export interface Measure {
  part: string;
  run(options: BenchOptions): Figure[] | Promise<Figure[]>;
}

/** A tenth when quick, but never less than two. */
export function howMany(usual: number, { quick }: Pick<BenchOptions, 'quick'>): number {
  return quick ? Math.max(2, Math.ceil(usual / 10)) : usual;
}

export function meanOf(values: readonly (number | boolean | null)[]): number | null {
  const known = values.filter((value) => value !== null).map(Number);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Two standard errors of a mean, for the column that says how. */
export function spreadOf(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const mean = meanOf(known) ?? 0;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / Math.max(1, known.length - 1) / Math.max(1, known.length));
  return `+-${(2 * error).toFixed(3)}`;
}

export function seedsOf(first: number, count: number): string {
  return count === 1 ? `seed ${first}` : `seeds ${first}-${first + count - 1}`;
}

/** Progress goes to standard error, so that the table can be kept by itself. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

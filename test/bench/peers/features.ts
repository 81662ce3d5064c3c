/**
 * A survey as the peers read it. `answers.csv`: a column a question, as R likes it (choices as
 * words, ratings and numbers as numbers, empty when not answered). `numbers.csv`: everything as
 * numbers between 0 and 1, a column a choice, the mean where not answered. `outcome.csv`: who is A.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '~/analysis/answers/answers';
import type { Question } from '~/analysis/input';

interface Column {
  name: string;
  values: (string | number | null)[];
}

export function writeFeatures(folder: string, answers: Answers, isA: ArrayLike<number>): void {
  mkdirSync(folder, { recursive: true });
  const typed = answers.questions.flatMap((question, at) => typedColumns(question, `q${at}`));
  writeCsv(join(folder, 'answers.csv'), typed);
  writeCsv(join(folder, 'numbers.csv'), typed.flatMap(numberColumns));
  writeCsv(join(folder, 'outcome.csv'), [{ name: 'isA', values: Array.from(isA) }]);
}

function typedColumns(question: Question, name: string): Column[] {
  switch (question.kind) {
    case 'single':
      return [{ name, values: question.values.map((value) => code(question.choices, value)) }];
    case 'multi':
      return question.choices.map(({ value }, at) => ({
        name: `${name}_${at}`,
        values: question.values.map((given) => given && (given.includes(value) ? 'yes' : 'no')),
      }));
    case 'scale':
    case 'number':
      return [{ name, values: question.values }];
    case 'ranking':
      return question.choices.map(({ value }, at) => ({
        name: `${name}_${at}`,
        values: question.values.map((given) => placeIn(given, value)),
      }));
    case 'text':
      return [];
  }
}

function code(choices: { value: unknown }[], value: unknown): string | null {
  return value === null ? null : `c${choices.findIndex((choice) => choice.value === value)}`;
}

function placeIn(given: unknown[] | null, value: unknown): number | null {
  const place = given?.indexOf(value) ?? -1;
  return place < 0 ? null : place;
}

/** An indicator a word, a number scaled by its range; nothing for a column without variation. */
function numberColumns({ name, values }: Column): Column[] {
  const given = values.filter((value) => value !== null);
  const words = [...new Set(given.filter((value) => typeof value === 'string'))].sort();
  if (words.length > 0) {
    const kept = words.length === 2 ? words.slice(0, 1) : words;
    return kept.map((word) => filled(`${name}_${word}`, values, (one) => Number(one === word)));
  }
  const numbers = given.map(Number);
  const least = numbers.reduce((low, one) => Math.min(low, one), Infinity);
  const range = numbers.reduce((high, one) => Math.max(high, one), -Infinity) - least;
  return range > 0 ? [filled(name, values, (one) => (Number(one) - least) / range)] : [];
}

function filled(name: string, values: Column['values'], scaled: (one: string | number) => number) {
  const known = values.filter((value) => value !== null).map(scaled);
  const mean = known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length);
  return { name, values: values.map((value) => (value === null ? mean : scaled(value))) };
}

function writeCsv(path: string, columns: Column[]): void {
  const rows = columns[0]?.values.length ?? 0;
  const lines = [columns.map(({ name }) => name).join(',')];
  for (let row = 0; row < rows; row++) {
    lines.push(columns.map(({ values }) => values[row] ?? '').join(','));
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

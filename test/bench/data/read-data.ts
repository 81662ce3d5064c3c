import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { SurveyDefinition } from '#surveys/element';

const FOLDER = join(process.cwd(), 'test/bench/data');

/** What happened to these people afterwards, and how many of a hundred that befell. */
interface Outcome {
  column: string;
  value: string;
}

/** Open data with people's answers; see README.md for where each comes from. */
export const DATA = {
  mcdonalds: { file: 'mcdonalds', about: ['segment_mixture4'], outcome: null },
  telco: { file: 'telco-churn', about: ['TotalCharges'], outcome: is('Churn', 'Yes') },
  attrition: { file: 'attrition', about: [], outcome: is('Attrition', 'Yes') },
  credit: { file: 'credit', about: [], outcome: is('Status', 'bad') },
  germanCredit: { file: 'german-credit', about: [], outcome: is('credit_risk', '0') },
  zoo: { file: 'zoo', about: ['type'], outcome: null },
  soybean: { file: 'soybean-small', about: ['V36'], outcome: null },
  votes: { file: 'house-votes', about: ['Class'], outcome: null },
} satisfies Record<string, { file: string; about: string[]; outcome: Outcome | null }>;

export type DataName = keyof typeof DATA;
export type Row = Record<string, string>;

function is(column: string, value: string): Outcome {
  return { column, value };
}

export function readData(name: DataName): Row[] {
  const packed = readFileSync(join(FOLDER, `${DATA[name].file}.csv.gz`));
  return parse(gunzipSync(packed), { columns: true }) as Row[];
}

/** The columns that people answered: neither the outcome nor what somebody else said of them. */
export function answeredColumns(name: DataName, rows: readonly Row[]): string[] {
  const { about, outcome } = DATA[name];
  const other = new Set<string>([...about, ...(outcome ? [outcome.column] : [])]);
  return Object.keys(rows[0] ?? {}).filter((column) => !other.has(column));
}

const MOST_CHOICES = 6;

/** The data as a SurveyJS survey with its answers: numbers, yes/no, choices; blank is no answer. */
export function asSurvey(name: DataName): {
  definition: SurveyDefinition;
  answers: Record<string, unknown>[];
} {
  const rows = readData(name);
  const columns = answeredColumns(name, rows).map((column) => ({
    column,
    numeric: isNumeric(rows.map((row) => row[column]!)),
  }));
  const elements = columns.map(({ column, numeric }) =>
    numeric
      ? { type: 'text', inputType: 'number', name: column }
      : { type: 'radiogroup', name: column, choices: valuesOf(rows.map((row) => row[column]!)) },
  );
  return {
    definition: { title: name, locale: 'en', pages: [{ elements }] },
    answers: rows.map((row) =>
      Object.fromEntries(
        columns
          .filter(({ column }) => isGiven(row[column]!))
          .map(({ column, numeric }) => [column, numeric ? Number(row[column]) : row[column]]),
      ),
    ),
  };
}

function isNumeric(values: string[]): boolean {
  const given = valuesOf(values);
  return given.length > MOST_CHOICES && given.every((value) => Number.isFinite(Number(value)));
}

function valuesOf(values: string[]): string[] {
  return [...new Set(values.filter(isGiven))].sort();
}

function isGiven(value: string): boolean {
  return value !== '' && value !== 'NA';
}

import { types } from '@electric-sql/pglite';

/** As it leaves the thread: every value still the text PostgreSQL wrote. */
export interface RawResult {
  fields: { name: string; dataTypeID: number }[];
  rows: (string | null)[][];
  affectedRows?: number;
  command?: string;
  rowCount?: number;
}

export type Parser = (text: string, type?: number) => unknown;
export type Parsers = Record<number | string, Parser>;

export interface ReadOptions {
  rowMode?: 'array' | 'object';
  /** What this reader wants otherwise than usual: Drizzle reads times itself. */
  parsers?: Parsers;
}

/** PGlite's own, and one for every kind of array the database has. */
export function parsersFor(arrayTypes: { oid: number; typarray: number }[]): Parsers {
  const parsers: Parsers = { ...types.parsers, [types.BYTEA]: readBytes };
  for (const { oid, typarray } of arrayTypes) {
    const one = parsers[oid] ?? asItIs;
    parsers[typarray] = (text) => types.arrayParser(text, one, typarray);
  }
  return parsers;
}

export function readResult(raw: RawResult, usual: Parsers, options: ReadOptions = {}) {
  const parsers = raw.fields.map(
    ({ dataTypeID }) => options.parsers?.[dataTypeID] ?? usual[dataTypeID] ?? asItIs,
  );
  const read = (row: (string | null)[]) =>
    row.map((text, at) => (text === null ? null : parsers[at]!(text, raw.fields[at]!.dataTypeID)));
  const rows =
    options.rowMode === 'array'
      ? raw.rows.map(read)
      : raw.rows.map((row) => named(raw.fields, read(row)));
  return { ...raw, rows };
}

function named(fields: RawResult['fields'], values: unknown[]) {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < fields.length; at += 1) row[fields[at]!.name] = values[at];
  return row;
}

const asItIs: Parser = (text) => text;

const readBytes: Parser = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

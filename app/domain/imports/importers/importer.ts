import { type Field, type ImportKind, takesSeveralColumns } from '../fields';
import type { Mapping } from '../mapping';
import { normalizeHeader } from './header';

export type Suggestion = Pick<Mapping, 'fields' | 'source' | 'otherStatus'>;

/** One layout people really have. A contract test finds every importer in this folder. */
export interface Importer {
  name: string;
  kind: ImportKind;
  /** By several tell-tale headers, never by one exact line. */
  recognises(headers: readonly string[]): boolean;
  /** Which columns of this file our fields are read from. */
  read(headers: readonly string[]): Suggestion;
  /** How many of these cells are names this layout knows. */
  countKnown(headers: readonly string[]): number;
}

export interface Layout {
  name: string;
  kind: ImportKind;
  source: string;
  /** Groups of spellings; `atLeast` groups must be there (all of them unless said). */
  tellTales: string[][];
  atLeast?: number;
  /** Our field → spellings of its column, the best first. */
  columns: Partial<Record<Field, string[]>>;
  /** Pipelines have stages of their own: there a word nobody knows is an open deal. */
  otherStatus?: Mapping['otherStatus'];
}

export function importer(written: Layout): Importer {
  const layout = normalized(written);
  const known = new Set([...layout.tellTales.flat(), ...Object.values(layout.columns).flat()]);
  return {
    name: layout.name,
    kind: layout.kind,
    recognises: (headers) => {
      const names = new Set(headers.map(normalizeHeader));
      const seen = layout.tellTales.filter((group) => group.some((name) => names.has(name)));
      return seen.length >= (layout.atLeast ?? layout.tellTales.length);
    },
    read: (headers) => ({
      fields: matchColumns(headers, layout.columns),
      source: layout.source,
      otherStatus: layout.otherStatus ?? null,
    }),
    countKnown: (headers) => headers.filter((header) => known.has(normalizeHeader(header))).length,
  };
}

/** Headers may be written as they stand in a file. */
const normalized = ({ tellTales, columns, ...layout }: Layout): Layout => ({
  ...layout,
  tellTales: tellTales.map((group) => group.map(normalizeHeader)),
  columns: Object.fromEntries(
    Object.entries(columns).map(([field, spellings]) => [field, spellings.map(normalizeHeader)]),
  ),
});

function matchColumns(headers: readonly string[], columns: Layout['columns']): Mapping['fields'] {
  const byName = new Map<string, string>();
  for (const header of headers) {
    const name = normalizeHeader(header);
    if (!byName.has(name)) byName.set(name, header);
  }
  const fields: Mapping['fields'] = {};
  for (const [field, spellings] of Object.entries(columns) as [Field, string[]][]) {
    const found = spellings.flatMap((spelling) => byName.get(spelling) ?? []);
    if (found.length > 0) fields[field] = keepColumns(field, found);
  }
  return fields;
}

const nameParts = new Set(['first name', 'last name', 'фамилия', 'имя', 'отчество']);
const isNamePart = (header: string): boolean => nameParts.has(normalizeHeader(header));

/** Parts of a name belong together; a firm and its contact person do not. */
function keepColumns(field: Field, found: string[]): string[] {
  const [first] = found;
  if (!takesSeveralColumns(field)) return [first!];
  if (field !== 'name' && field !== 'customerName') return found.slice(0, 8);
  return isNamePart(first!) ? found.filter(isNamePart) : [first!];
}

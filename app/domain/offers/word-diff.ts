import { diffArrays } from 'diff';

export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Words of any alphabet, runs of space, single marks: the ready-made word diff knows only Latin. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/**
 * What changed between two wordings, word by word. Spaces and line breaks are kept, so that the
 * `same` and `added` parts spell the newer text and `same` and `removed` the older one.
 */
export function wordDiff(older: string, newer: string): DiffPart[] {
  const parts = diffArrays(tokensOf(older), tokensOf(newer)).map(
    ({ added, removed, value }): DiffPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  return joinAcrossSpaces(parts);
}

/** A lone space between two changes belongs to both: a phrase is marked as one, not word by word. */
function joinAcrossSpaces(parts: DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed });
    if (added) joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  parts.forEach(({ kind, text }, place) => {
    const between = parts[place + 1] !== undefined && removed !== '' && added !== '';
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (between && /^ +$/.test(text)) {
      removed += text;
      added += text;
    } else {
      flush();
      joined.push({ kind, text });
    }
  });
  flush();
  return joined;
}

/** How many words came and went, for the sentence above the comparison. */
export function countChanges(parts: DiffPart[]): { added: number; removed: number } {
  const words = (kind: DiffPart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return { added: words('added'), removed: words('removed') };
}

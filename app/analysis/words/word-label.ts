/** Enough texts to know which form of a word is the usual one. */
const MOST = 300;

/**
 * Pieces of text as a person would say them: the word most people use for each, forms of one word
 * told once. «цена» for "цен", «растём» for "растем" and "растём".
 *
 * @example
 * wordsFor(['переезж'], ['Мы переезжаем', 'переезжаем скоро', 'переезжаю']); // => ['переезжаем']
 */
export function wordsFor(pieces: readonly string[], values: readonly (string | null)[]): string[] {
  const families = new Map<string, string[]>();
  for (const piece of pieces) {
    const beginning = piece.replaceAll('ё', 'е').slice(0, 3);
    families.set(beginning, [...(families.get(beginning) ?? []), piece]);
  }
  return [...families.values()].map((family) => commonestForm(family, values));
}

function commonestForm(pieces: string[], values: readonly (string | null)[]): string {
  const escaped = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const form = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})\\p{L}*`, 'u');
  const counts = new Map<string, number>();
  let seen = 0;
  for (const value of values) {
    const found = value?.toLowerCase().match(form)?.[0];
    if (!found) continue;
    counts.set(found, (counts.get(found) ?? 0) + 1);
    if (++seen === MOST) break;
  }
  const byUse = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return byUse[0]?.[0] ?? pieces[0]!;
}

/** What a quotation opened is closed again, in either language. */
const PAIRS = ['“”', '«»'] as const;

/** Cut between words: half a word, or half a quotation, would stand in the list of profiles for good. */
export function shortName(name: string, longest: number): string {
  if (name.length <= longest) return name;
  // Room for what stands behind the last word.
  const room = name.slice(0, longest - 2);
  const cut = room.slice(0, room.lastIndexOf(' '));
  const open = PAIRS.find(([from, to]) => cut.lastIndexOf(from!) > cut.lastIndexOf(to!));
  return `${cut}…${open?.[1] ?? ''}`;
}

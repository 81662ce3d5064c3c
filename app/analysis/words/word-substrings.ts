/**
 * Pieces of text by which an answer is known to use a word: how a condition `text_any` is written,
 * so that it can be checked anywhere, without a stemmer.
 *
 * Why not the stem alone: "цен" of "цена" also stands in "оценка" and "процент". The common
 * beginning of the forms is taken, since it also fits forms nobody has used yet; where it brings
 * wrong answers (more than a tenth), the forms themselves are listed.
 * Shape: lower-case texts, null for no answer; `users` are the places of those who use the word.
 * Cost: texts x pieces.
 *
 * @example
 * substringsOf(['переезд', 'переезда', 'переезжаем']); // => ['переез']
 */

/** Wrong answers a common beginning may bring, as a share of the right ones. */
const WRONG = 0.1;

export function piecesFor(
  surfaces: readonly string[],
  users: readonly number[],
  lowered: readonly (string | null)[],
): string[] {
  const beginning = substringsOf(surfaces);
  const allowed = WRONG * users.length;
  const byBeginning = mistakes(beginning, users, lowered);
  if (byBeginning <= allowed) return beginning;
  const forms = shortest(surfaces.flatMap(bothSpellings));
  return mistakes(forms, users, lowered) + allowed < byBeginning ? forms : beginning;
}

/** Who is named by the pieces and does not use the word, and who uses it and is not named. */
function mistakes(
  pieces: readonly string[],
  users: readonly number[],
  lowered: readonly (string | null)[],
): number {
  const uses = new Set(users);
  let wrong = 0;
  lowered.forEach((text, at) => {
    if (standsIn(pieces, text) !== uses.has(at)) wrong++;
  });
  return wrong;
}

export function standsIn(pieces: readonly string[], text: string | null): boolean {
  return text !== null && pieces.some((piece) => text.includes(piece));
}

/**
 * The longest common beginning of the forms, at least three letters; where the forms have nothing
 * that long in common, the forms themselves. Where ё was written, both spellings are listed.
 */
export function substringsOf(surfaces: readonly string[]): string[] {
  const plain = surfaces.map((surface) => surface.replaceAll('ё', 'е'));
  const length = commonLength(plain);
  const shared = length >= 3 && !plain[0]!.slice(0, length).endsWith(' ');
  const pieces = shared ? surfaces.map((surface) => surface.slice(0, length)) : surfaces;
  return shortest(pieces.flatMap(bothSpellings));
}

const bothSpellings = (word: string) => [word, word.replaceAll('ё', 'е')];

/** Without repetitions and without what a shorter piece finds anyway; sorted. */
export function shortest(pieces: readonly string[]): string[] {
  const distinct = [...new Set(pieces)].sort();
  return distinct.filter((one) => !distinct.some((other) => other !== one && one.includes(other)));
}

function commonLength(words: readonly string[]): number {
  const first = words[0] ?? '';
  let length = first.length;
  for (const word of words) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return length;
}

export interface MarkedPart {
  part: string;
  isFound: boolean;
  from: number;
}

/** The text in parts, with whatever holds one of the pieces marked, whole words at a time. */
export function markPieces(text: string, pieces: readonly string[]): MarkedPart[] {
  const isMarked = placesOf(text, pieces);
  const parts: MarkedPart[] = [];
  for (const { 0: part, index: from } of text.matchAll(/[\p{L}\d]+|[^\p{L}\d]+/gu)) {
    const isFound = isMarked.subarray(from, from + part.length).includes(1);
    const last = parts.at(-1);
    if (last?.isFound === isFound) last.part += part;
    else parts.push({ part, isFound, from });
  }
  return parts;
}

/** 1 for each letter of the text that belongs to a piece. */
function placesOf(text: string, pieces: readonly string[]): Uint8Array {
  const lowered = text.toLowerCase();
  const isMarked = new Uint8Array(text.length);
  for (const piece of pieces) {
    for (let at = lowered.indexOf(piece); at >= 0; at = lowered.indexOf(piece, at + 1)) {
      isMarked.fill(1, at, at + piece.length);
    }
  }
  return isMarked;
}

const address = /https?:\/\/[^\s<>"]+/g;

type Piece = { at: number; words: string; isAddress: boolean };

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(address)) {
    pieces.push({ at, words: text.slice(at, index), isAddress: false });
    pieces.push({ at: index, words: found, isAddress: true });
    at = index + found.length;
  }
  return [...pieces, { at, words: text.slice(at), isAddress: false }];
}

/** A plain letter, its addresses as links. */
export const LinkedText = ({ text }: { text: string }) => (
  <p className="max-w-text text-small break-words whitespace-pre-wrap">
    {piecesOf(text).map(({ at, words, isAddress }) =>
      isAddress ? (
        <a key={`link-${at}`} href={words} className="text-link">
          {words}
        </a>
      ) : (
        words
      ),
    )}
  </p>
);

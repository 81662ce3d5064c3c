/** Answers of answers of answers: a table in a list in a question is five levels. */
const DEEPEST = 20;
/** A hundred questions, each a table of twenty rows with five columns. */
const MOST_VALUES = 12_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;

/**
 * What was sent as JSON, or null where it is none, or none that anybody meant: too deep, too many
 * values, or one name twice. Counted before it is taken apart: a hundred thousand brackets cost more
 * to build and to throw away than to see.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const named = countNames(bytes);
  if (named === null) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    // Of two values with one name the first would be lost without a word.
    return namesIn(value) === named ? value : null;
  } catch {
    return null;
  }
}

/** How many names stand in it; null when it is a flood. Signs inside texts do not count. */
function countNames(bytes: Uint8Array): number | null {
  let depth = 0;
  let values = 0;
  let names = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfText(bytes, at);
    else if (byte === COLON) names += 1;
    else if (byte === COMMA) values += 1;
    else if (isOpening(byte)) depth += 1;
    else if (isClosing(byte)) depth -= 1;
    if (depth > DEEPEST || values > MOST_VALUES || names > MOST_VALUES) return null;
  }
  return names;
}

const isOpening = (byte: number | undefined): boolean => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number | undefined): boolean => byte === 0x5d || byte === 0x7d;

function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value);
  const own = Array.isArray(value) ? 0 : inside.length;
  return inside.reduce<number>((sum, one) => sum + namesIn(one), own);
}

const SPACES = /[\s\u00a0\u202f'’]/g;

/**
 * The number in an answer: a number, or a numeric text ("12", "1 200,5", "1.234,50", "$ 1,234.5"
 * when `mask` says that something may stand around it). Anything else is null.
 */
export function numberIn(answer: unknown, mask = false): number | null {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : null;
  if (typeof answer !== 'string') return null;
  const bare = answer.replace(SPACES, '');
  const plain = withPoint(mask ? bare.replace(/^[^\d+\-.,]+|[^\d]+$/g, '') : bare);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null;
  return Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** Of comma and point the last divides the fraction; one that stands twice divides thousands. */
function withPoint(text: string): string {
  const thousands = /^[+-]?\d{1,3}(?:([.,])\d{3})+(?:([.,])\d+)?$/.exec(text);
  const mark = thousands?.[1];
  const isRepeated = mark !== undefined && text.indexOf(mark) !== text.lastIndexOf(mark);
  const hasBoth = thousands?.[2] !== undefined && thousands[2] !== mark;
  if (mark && (isRepeated || hasBoth)) return text.replaceAll(mark, '').replace(',', '.');
  return text.replace(',', '.');
}

/** Would anybody who reads the raw answer see the same number? */
export function isPlainNumber(answer: unknown): boolean {
  if (typeof answer === 'number') return true;
  return typeof answer === 'string' && /^\s*[+-]?[\d.]+(e[+-]?\d+)?\s*$/i.test(answer)
    ? Number.isFinite(Number(answer))
    : false;
}

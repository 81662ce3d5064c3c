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

/** The last of comma and point divides the fraction; one that stands twice divides thousands. */
function withPoint(text: string): string {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  const twice = (mark: string) => text.indexOf(mark) !== text.lastIndexOf(mark);
  if (comma >= 0 && point >= 0) {
    return comma > point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  }
  if (comma >= 0) return twice(',') ? text.replaceAll(',', '') : text.replace(',', '.');
  return twice('.') ? text.replaceAll('.', '') : text;
}

/** Would anybody who reads the raw answer see the same number? */
export function isPlainNumber(answer: unknown): boolean {
  return typeof answer === 'number' || (typeof answer === 'string' && !/[^\d.+\-e]/i.test(answer));
}

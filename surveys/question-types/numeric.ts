const ISO_DAY = /^\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY = 86_400_000;

/**
 * The number in an answer: a number, a numeric text ('12', '1 200,5'), or an ISO date as days
 * since 1970 (dates without a zone are read as UTC). Anything else is null.
 */
export function numberIn(answer: unknown): number | null {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : null;
  if (typeof answer !== 'string') return null;
  const text = answer.trim();
  if (ISO_DAY.test(text)) return daysOf(text);
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

function daysOf(text: string): number | null {
  const zoned = /[T ]\d{2}:\d{2}/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const time = Date.parse(zoned ? `${text.replace(' ', 'T')}Z` : text);
  return Number.isNaN(time) ? null : time / DAY;
}

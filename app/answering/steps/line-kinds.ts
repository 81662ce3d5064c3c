import type { AskedQuestion } from './asked';
import { emptyMaskOf } from './type-through-mask';

interface LineKind {
  type?: string;
  inputMode?: 'decimal' | 'url';
  autoComplete?: string;
  /** What it looks like, where a browser has no field of its own for it. */
  placeholder?: string;
}

/** By what survey-core calls them; a number stays text with digits, for "7,5". */
const KINDS: Record<string, LineKind> = {
  text: {},
  number: { inputMode: 'decimal' },
  range: { inputMode: 'decimal' },
  date: { type: 'date' },
  'datetime-local': { type: 'datetime-local' },
  month: { type: 'month', placeholder: '2026-05' },
  week: { type: 'week', placeholder: '2026-W18' },
  time: { type: 'time' },
  email: { type: 'email', autoComplete: 'email' },
  tel: { type: 'tel', autoComplete: 'tel' },
  // A browser's own field for addresses refuses "example.com".
  url: { inputMode: 'url' },
  password: { type: 'password', autoComplete: 'off' },
  // A browser's own field for colours answers before anybody has chosen one.
  color: { placeholder: '#1f55b5' },
};

export const LINE_KINDS = Object.keys(KINDS);

/** The field of the browser's own for a line of text. */
export function lineKind(question: AskedQuestion) {
  const { inputType, autocomplete, placeholder } = question;
  const kind = KINDS[inputType] ?? {};
  return {
    type: kind.type ?? 'text',
    // The digits of a phone have no minus.
    inputMode: isBelowZero(question) ? undefined : kind.inputMode,
    autoComplete: autocomplete || kind.autoComplete,
    autoCapitalize: kind.inputMode === 'url' ? 'none' : undefined,
    placeholder: placeholder || kind.placeholder || emptyMaskOf(question),
    ...boundsOf(question),
  };
}

const isBelowZero = ({ min }: AskedQuestion): boolean => typeof min === 'number' && min < 0;

/** A number is judged by its script, a day by the field itself. */
function boundsOf({ inputType, renderedMin, renderedMax }: AskedQuestion) {
  const [min, max] = [bound(renderedMin), bound(renderedMax)];
  if (KINDS[inputType]?.inputMode === 'decimal')
    return { 'data-number': true, 'data-min': min, 'data-max': max };
  return KINDS[inputType]?.type ? { min, max } : {};
}

const bound = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

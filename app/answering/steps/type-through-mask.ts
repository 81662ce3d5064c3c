import type { InputMaskBase, Question } from 'survey-core';
import { isMasked, maskOf } from '#surveys/engine/apply-answers';

/** "__.__.____" says what is expected; typed beside it nothing would fit. */
export const emptyMaskOf = (question: Question): string | undefined =>
  isMasked(question) ? String(maskOf(question).getMaskedValue('') ?? '') || undefined : undefined;

/**
 * What stands in a masked field after somebody typed this: a browser's script puts signs of the mask
 * beside hers as she types, without one we do. What does not fit stays as it was typed.
 */
export function typeThroughMask(mask: InputMaskBase, text: string): string {
  const empty = String(mask.getMaskedValue('') ?? '');
  const isNumber = mask.getType() === 'numericmask' || mask.getType() === 'currencymask';
  if (isNumber) return withDecimalPoint(text);
  const tried = [text, text.replace(/\b\d\b/g, '0$&'), withoutStart(text, empty)];
  return tried.map((one) => typed(mask, one)).find((one) => keepsAll(mask, one, text)) ?? text;
}

/** "1234,5" is one and a half; "1,234" and "1,234.5" have their thousands apart. */
const withDecimalPoint = (text: string): string =>
  /^[^,.]*\d,(\d{1,2}|\d{4,})\D*$/.test(text.trim()) ? text.replace(',', '.') : text;

/** "+1 555 ..." for "+1 (999) ...": what the mask begins with is not typed twice. */
function withoutStart(text: string, empty: string): string {
  const start = signsOf(empty.split('_')[0] ?? '');
  const at = [...text.matchAll(/[\p{L}\d]/gu)][start.length]?.index;
  return signsOf(text).startsWith(start) && at !== undefined ? text.slice(at) : text;
}

function typed(mask: InputMaskBase, text: string): string {
  let [value, at] = ['', 0];
  for (const insertedChars of text) {
    const typing = { selectionStart: at, selectionEnd: at, prevValue: value };
    const now = mask.processInput({ ...typing, insertedChars, inputDirection: 'forward' });
    [value, at] = [now.value, now.caretPosition];
  }
  return value;
}

/** Whole, and with every sign of hers in its order. */
function keepsAll(mask: InputMaskBase, masked: string, text: string): boolean {
  const unmasked = mask.getUnmaskedValue(masked);
  if (unmasked === '' || unmasked === undefined || unmasked === null) return false;
  let at = -1;
  return [...signsOf(text)].every((sign) => {
    at = masked.indexOf(sign, at + 1);
    return at >= 0;
  });
}

const signsOf = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');

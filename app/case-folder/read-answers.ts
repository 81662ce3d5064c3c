import { isRecord } from '#surveys/element';
import type { AnswerRow } from '~/analysis/behaviour/link';
import type { Warnings } from './cells';
import { readText } from './read-table';

/** responses.jsonl: one answer sheet a line; a line that cannot be read is told, not fatal. */
export function readAnswerRows(path: string, warnings: Warnings): AnswerRow[] {
  return sheetsIn(readText(path)).flatMap((sheet) => {
    const row = answerRowOf(sheet);
    if (!row) warnings.add('responses: a line cannot be read and is left out');
    return row ? [row] : [];
  });
}

/** Lines, or one list of them. */
function sheetsIn(text: string): unknown[] {
  const whole = text.trimStart().startsWith('[') ? parseJson(text) : null;
  if (Array.isArray(whole) && whole.every(isRecord)) return whole;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson);
}

function answerRowOf(sheet: unknown): AnswerRow | null {
  if (!isRecord(sheet)) return null;
  const id = sheet.customer_id;
  if (typeof id !== 'string' && typeof id !== 'number') return null;
  const data = typeof sheet.data === 'string' ? parseJson(sheet.data) : sheet.data;
  return {
    customerId: String(id).trim(),
    submittedAt: momentOf(sheet.submitted_at),
    data: isRecord(data) ? data : {},
  };
}

/** Moments of any zone in one order; without a zone they are UTC. Blank sorts first. */
function momentOf(submitted: unknown): string {
  if (typeof submitted !== 'string') return '';
  const bare = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*$/.test(submitted.trim());
  const time = Date.parse(bare ? `${submitted.trim().replace(' ', 'T')}Z` : submitted);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

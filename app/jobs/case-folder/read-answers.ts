import type { AnswerRow } from '~/analysis/link';
import type { Warnings } from './cells';
import { readText } from './read-table';

/** responses.jsonl: one answer sheet a line; a line that cannot be read is told, not fatal. */
export function readAnswerRows(path: string, warnings: Warnings): AnswerRow[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const row = answerRowOf(line);
      if (!row) warnings.add('responses: a line cannot be read and is left out');
      return row ? [row] : [];
    });
}

function answerRowOf(line: string): AnswerRow | null {
  const parsed = parseJson(line);
  if (!isRecord(parsed)) return null;
  const id = parsed.customer_id;
  if (typeof id !== 'string' && typeof id !== 'number') return null;
  return {
    customerId: String(id).trim(),
    submittedAt: typeof parsed.submitted_at === 'string' ? parsed.submitted_at : '',
    data: isRecord(parsed.data) ? parsed.data : {},
  };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

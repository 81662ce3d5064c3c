import { createHash } from 'node:crypto';
import type { Question } from 'survey-core';

/** The field that says how an answer stood when its form was drawn. */
export const markField = (field: string): string => `${field}.was`;

/**
 * Eight signs for an answer. A form carries that of each question: what comes back as it was is not this
 * page's to write, for another tab may have answered it in the meantime.
 */
export function markOf(question: Question): string {
  const { value, comment } = question;
  const given = JSON.stringify([value ?? null, comment || null]);
  return createHash('sha1').update(given).digest('base64').slice(0, 8);
}

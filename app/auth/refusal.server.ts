import { data } from '@remix-run/node';
import type { AuthRefusal } from './ask-auth.server';

/** What an answer of a form looks like; tried too often is 429 and says when to come back. */
export const statusOf = ({ minutes }: Pick<AuthRefusal, 'minutes'>): ResponseInit =>
  minutes === undefined
    ? { status: 400 }
    : { status: 429, headers: { 'Retry-After': String(minutes * 60) } };

/** The form again with what was typed, and beside the field what is wrong; that it must wait is no field's fault. */
export const refusal = (
  answer: AuthRefusal,
  { field, entered }: { field: string; entered: Record<string, string> },
) => data({ errors: { [placeOf(answer, field)]: answer.error }, entered }, statusOf(answer));

/** The field to mend, or none where there is nothing to do but wait. */
export const placeOf = ({ minutes }: Pick<AuthRefusal, 'minutes'>, field: string): string =>
  minutes === undefined ? field : '';

/** A page keeps the headers of its action (`Retry-After`) only when it says so. */
export const actionHeaders = (given: { actionHeaders: Headers }): Headers => given.actionHeaders;

import { type Refused, refused } from '~/forms/outcome';
import type { AuthRefusal } from './ask-auth.server';

interface Form {
  field: string;
  entered: Record<string, string>;
}

/** The form again with what was typed, and beside the field what is wrong; that it must wait is no field's fault. */
export function refusedBy({ error, minutes }: AuthRefusal, { field, entered }: Form): Refused {
  const place = minutes === undefined ? field : '';
  return { ...refused({ [place]: error }, entered), minutes };
}

/** A page keeps the headers of its action (`Retry-After`) only when it says so. */
export const actionHeaders = (given: { actionHeaders: Headers }): Headers => given.actionHeaders;

import { data } from '@remix-run/node';

interface Answered {
  ok: boolean;
  minutes?: number;
}

/** The page again, with what became of its form. What leads to another page goes as it is. */
export function reply<Became extends Answered>(outcome: Became | Response, given?: Headers) {
  if (outcome instanceof Response) return outcome;
  const headers = new Headers(given);
  const { minutes } = outcome;
  if (minutes !== undefined) headers.set('Retry-After', String(minutes * 60));
  return data(outcome, { status: statusOf(outcome), headers });
}

/** What the person can mend is 400; what only waiting mends is 429. */
function statusOf({ ok, minutes }: Answered): number {
  if (ok) return 200;
  return minutes === undefined ? 400 : 429;
}

/** Nobody turns so many pages; PostgreSQL counts rows no further than its numbers go. */
const LAST = 10_000;

/** The page of a long list an address asks for: a whole number from one, whatever stands there. */
export function pageNumber(address: URLSearchParams): number {
  const asked = Math.trunc(Number(address.get('page')));
  return asked >= 1 ? Math.min(asked, LAST) : 1;
}

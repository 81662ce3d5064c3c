/** Nobody turns so many pages; PostgreSQL counts rows no further than its numbers go. */
const LAST = 10_000;

/** A whole number from one that an address names, of a version for instance; null for anything else. */
export function wholeNumber(address: URLSearchParams, name: string): number | null {
  const asked = Math.trunc(Number(address.get(name)));
  return asked >= 1 ? Math.min(asked, LAST) : null;
}

/** The page of a long list an address asks for: the first, whatever else stands there. */
export const pageNumber = (address: URLSearchParams): number => wholeNumber(address, 'page') ?? 1;

/** Which part of a long list is wanted. */
export interface Paging {
  page: number;
  pageSize: number;
}

export const pagingOf = (address: URLSearchParams, pageSize: number): Paging => ({
  page: pageNumber(address),
  pageSize,
});

/** The same as a database counts. */
export const rowsOf = ({ page, pageSize }: Paging): { limit: number; offset: number } => ({
  limit: pageSize,
  offset: (page - 1) * pageSize,
});

import type { ShownQuote } from '../shown-report';

/** For lists on a page: two withdrawn ones look alike, and only their places tell them apart. */
export const keyedQuotes = (quotes: readonly ShownQuote[]): (ShownQuote & { key: string })[] =>
  quotes.map((quote, position) => ({ ...quote, key: String(position) }));

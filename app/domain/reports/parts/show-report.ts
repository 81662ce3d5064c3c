import type { KeptReport, ShownQuote, ShownReport } from '../shown-report';
import { placeOf } from './place';

export interface StandingWords {
  /** Quotes by their place, in their order. */
  quotes: ReadonlyMap<string, ShownQuote[]>;
  /** Words of the codes that still are, by their position. */
  codeWords: ReadonlyMap<number, string[]>;
}

/** The report with the words that still stand. */
export function showReport(kept: KeptReport, { quotes, codeWords }: StandingWords): ShownReport {
  const { segments, codes, ...report } = kept;
  const quoted = (place: string) => quotes.get(place) ?? [];
  return {
    ...report,
    segments: segments.map((segment) => ({
      ...segment,
      quotes: quoted(placeOf.segment(segment.id)),
      traits: segment.traits.map((trait, at) => ({
        ...trait,
        quotes: quoted(placeOf.trait(segment.id, at)),
      })),
    })),
    ...(codes && {
      codes: codes.map((code, at) => ({
        ...code,
        words: codeWords.get(at) ?? null,
        quotes: quoted(placeOf.code(at)),
      })),
    }),
  };
}

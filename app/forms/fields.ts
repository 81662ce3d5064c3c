import { badRequest, oddSigns } from '~/http';
import { hasOddSigns } from './odd-signs';

export interface Allowed {
  /** Names that may come more than once: a group of checkboxes, the rows of a table. */
  lists?: readonly string[] | ((name: string) => boolean);
  most?: number;
}

const LONGEST_NAME = 200;

/** Our longest form has some hundred fields. */
const MOST_FIELDS = 1_000;

/** Counted before anything is taken apart, so that a flood of fields costs nothing. */
export function parseFields(text: string, { most = MOST_FIELDS }: Allowed = {}): URLSearchParams {
  let ampersands = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    ampersands += 1;
    if (ampersands >= most) throw badRequest('Too many fields');
  }
  return new URLSearchParams(text);
}

/** For forms whose page cannot say it at the field. */
export function refuseOddSigns(fields: Iterable<[string, unknown]>): void {
  for (const [name, value] of fields)
    if (hasOddSigns(name) || (typeof value === 'string' && hasOddSigns(value))) throw oddSigns();
}

/** Where one value is expected two are a trick: which of them counts would be anybody's guess. */
export function refuseRepeated(fields: Iterable<[string, unknown]>, { lists = [] }: Allowed): void {
  const isList = typeof lists === 'function' ? lists : (name: string) => lists.includes(name);
  const seen = new Set<string>();
  for (const [name] of fields) {
    if (name.length > LONGEST_NAME) throw badRequest('A field with an endless name');
    if (seen.has(name) && !isList(name)) throw badRequest('A field was sent twice');
    seen.add(name);
  }
}

import { anonymous1 } from './anonymous-1';
import type { ConsentText } from './consent-text';
import { personal1 } from './personal-1';

export type { ConsentText, ConsentWords } from './consent-text';

/** Every text anybody ever agreed to. A new wording is a new file: old records name theirs. */
export const CONSENT_TEXTS: readonly ConsentText[] = [personal1, anonymous1];

export type LinkKind = 'personal' | 'public';

/** What is asked today: on a personal link the join to purchases is named, elsewhere impossible. */
export function currentConsent(link: LinkKind): ConsentText {
  return link === 'personal' ? personal1 : anonymous1;
}

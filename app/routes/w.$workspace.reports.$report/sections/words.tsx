import { ClaimList } from '../claim-text';
import { Section } from '../section';
import { useClaimIds } from '../use-claim-ids';

/** Words to borrow for an offer, and words to leave out. */
export const WordsSection = () => (
  <Section name="words">
    <ClaimList ids={useClaimIds('words')} />
  </Section>
);

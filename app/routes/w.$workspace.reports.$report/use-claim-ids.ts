import type { Section } from '~/domain/reports/claims';
import { useReport } from './report-context';

/** The sentences of a section, by the start of their id where only some are wanted. */
export function useClaimIds(section: Section, startsWith = ''): string[] {
  return useReport()
    .claims.filter((claim) => claim.section === section && claim.id.startsWith(startsWith))
    .map(({ id }) => id);
}

import { useTranslation } from 'react-i18next';
import { Term } from '~/components/term';

export type ReportTerm =
  | 'likely'
  | 'aSegment'
  | 'grade'
  | 'shuffled'
  | 'lift'
  | 'expected'
  | 'kappa'
  | 'quadrant'
  | 'temperature'
  | 'missed'
  | 'blind'
  | 'standardErrors'
  | 'disappointed'
  | 'answerGroup'
  | 'aic3'
  | 'foundAgain';

/** The words of the trade in one section, each with its meaning behind a "?". */
export function Terms({ of }: { of: ReportTerm[] }) {
  const { t } = useTranslation();
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-soft print:hidden">
      {of.map((term) => (
        <Term key={term} word={t(`reports.terms.${term}`)}>
          {t(`reports.terms.${term}Meaning`)}
        </Term>
      ))}
    </p>
  );
}

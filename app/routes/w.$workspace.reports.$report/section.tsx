import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section as Name } from '~/domain/reports/claims';
import { type ReportTerm, Terms } from './terms';

type SectionProps = { name: Name; terms?: ReportTerm[]; children: ReactNode };

/** One part of the report: what it is about, what it says, what its words mean. */
export function Section({ name, terms, children }: SectionProps) {
  const { t, i18n } = useTranslation();
  const intro = `reports.intros.${name}`;
  return (
    <section
      id={name}
      aria-labelledby={`${name}-heading`}
      className="grid scroll-mt-4 grid-cols-[minmax(0,1fr)] gap-5 rounded-base border border-line bg-surface p-4 sm:p-6 print:border-0 print:p-0 print:pb-6"
    >
      <div className="grid gap-1">
        <h2 id={`${name}-heading`} className="text-large">
          {t(`reports.sections.${name}`)}
        </h2>
        {i18n.exists(intro) && <p className="max-w-text text-small text-ink-soft">{t(intro)}</p>}
      </div>
      {children}
      {terms && <Terms of={terms} />}
    </section>
  );
}

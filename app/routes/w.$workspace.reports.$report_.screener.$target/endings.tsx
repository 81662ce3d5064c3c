import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { DateText } from '~/components/date-text';
import { StatusBadge } from '~/components/survey/status-badge';
import { TextLink } from '~/components/text-link';
import { endingsOf } from '~/domain/reports/screener/short-survey';
import { paths } from '~/paths';
import type { ShownPage } from './page.server';

/** What customers will read, before a survey is made of the screener; and the surveys made so far. */
export function Endings({ page }: { page: ShownPage }) {
  const { t } = useTranslation();
  const { screener } = page;
  const { flagged, below } = endingsOf(screener, (key, values) => t(key, values));
  return (
    <Card title={t('screener.survey.endings')}>
      <p className="max-w-text text-small text-ink-soft">{t('screener.survey.endingsHint')}</p>
      <div className="mt-4 grid gap-4 lg:grid-cols-2 lg:gap-8">
        <Ending when={t('screener.survey.endingFlagged', { count: screener.threshold })}>
          {flagged}
        </Ending>
        <Ending when={t('screener.survey.endingBelow')}>{below}</Ending>
      </div>
      <MadeSurveys page={page} />
    </Card>
  );
}

const Ending = ({ when, children }: { when: string; children: string }) => (
  <div>
    <h3 className="text-small font-semibold">{when}</h3>
    <blockquote className="mt-1 border-l-2 border-line-strong pl-4">{children}</blockquote>
  </div>
);

function MadeSurveys({ page: { workspaceSlug, made } }: { page: ShownPage }) {
  const { t } = useTranslation();
  if (made.length === 0) return null;
  return (
    <div className="mt-6 border-t border-line pt-4">
      <h3 className="font-semibold">{t('screener.survey.made')}</h3>
      <ul className="mt-2 grid gap-1">
        {made.map(({ id, title, status, createdAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <TextLink to={paths.survey(workspaceSlug, id)}>{title}</TextLink>
            <span className="text-small text-ink-soft">
              <DateText at={createdAt} />
            </span>
            <StatusBadge status={status} />
          </li>
        ))}
      </ul>
    </div>
  );
}

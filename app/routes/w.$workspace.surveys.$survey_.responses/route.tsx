import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { StatRow, StatTile } from '~/components/stat-tile';
import { SurveyHeader } from '~/components/survey/survey-header';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import type { loader } from './page.server';
import { ResponseTable } from './response-table';
import { ScreenerFigures } from './screener-figures';
import { Summaries } from './summaries';

export { loader } from './page.server';

export const handle = { title: 'surveys.responses.title' };

export default function Responses() {
  const { t } = useTranslation();
  const format = useFormat();
  const page = useLoaderData<typeof loader>();
  const { workspaceSlug, survey, counts, canEdit } = page;
  return (
    <Page>
      <SurveyHeader
        workspaceSlug={workspaceSlug}
        survey={survey}
        lead={t('surveys.responses.lead')}
      />
      <StatRow>
        {(['finished', 'partial', 'withdrawn'] as const).map((name) => (
          <StatTile
            key={name}
            label={t(`surveys.responses.figures.${name}`)}
            value={format.number(counts[name])}
          />
        ))}
      </StatRow>
      {counts.finished === 0 ? (
        <EmptyState
          title={t('surveys.responses.emptyTitle')}
          action={
            canEdit && (
              <LinkButton to={paths.invitations(workspaceSlug, survey.id)}>
                {t('surveys.responses.emptyAction')}
              </LinkButton>
            )
          }
        >
          {t('surveys.responses.empty')}
        </EmptyState>
      ) : (
        <>
          <ScreenerFigures page={page} />
          {page.screener && <ResponseTable page={page} />}
          <Summaries summaries={page.summaries} />
          {!page.screener && <ResponseTable page={page} />}
        </>
      )}
    </Page>
  );
}

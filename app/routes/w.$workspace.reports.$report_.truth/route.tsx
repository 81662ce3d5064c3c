import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { Card } from '~/components/card';
import { FigureSentence } from '~/components/figure-sentence';
import { GeneratedNotice } from '~/components/generated-notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { useFormat } from '~/i18n/use-format';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { Comparison } from './comparison';
import type { loader } from './page.server';

export { loader } from './page.server';

export const handle: PageHandle = { title: 'reports.truth.title' };

/** Only for practice data: what was put in, and what the report made of it. */
export default function Truth() {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const { reportId, workspace, rule, isPlanted, falseFavourites, comparison } =
    useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumb
            items={[
              { label: t('reports.title'), to: paths.reports(workspace.slug) },
              { label: t('reports.list.report'), to: paths.report(workspace.slug, reportId) },
            ]}
          />
        }
        title={t('reports.truth.title')}
        lead={t('reports.truth.intro')}
      />
      <GeneratedNotice origin={workspace.origin} />
      <Card title={t('reports.truth.planted')}>
        <FigureSentence>{rule[locale]}</FigureSentence>
      </Card>
      <Card title={t('reports.truth.report')}>
        <Comparison comparison={comparison} isPlanted={isPlanted} />
      </Card>
      {falseFavourites && (
        <Card title={t('reports.truth.favourites')}>
          <p className="max-w-text text-small text-ink-soft">
            {t('reports.truth.favouritesIntro')}
          </p>
          <p className="mt-2 max-w-text">{falseFavourites[locale]}</p>
        </Card>
      )}
    </Page>
  );
}

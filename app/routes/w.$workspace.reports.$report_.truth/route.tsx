import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { Card } from '~/components/card';
import { FigureSentence } from '~/components/figure-sentence';
import { GeneratedNotice } from '~/components/generated-notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { findReport } from '~/domain/reports/reports.server';
import { findTruth } from '~/domain/reports/truth.server';
import { notFound } from '~/http';
import { useFormat } from '~/i18n/use-format';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { Comparison } from './comparison';

export const handle: PageHandle = { title: 'reports.truth.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'read');
  const report = await findReport(database(), workspace.id, params.report ?? '');
  const revealed = report && (await findTruth(database(), workspace, report));
  if (!report || !revealed) throw notFound();
  const { planted, rule, falseFavourites } = revealed.truth;
  return {
    reportId: report.id,
    workspace: { slug: workspace.slug, origin: workspace.origin },
    rule,
    isPlanted: planted.length > 0,
    falseFavourites: falseFavourites && { en: falseFavourites.en, ru: falseFavourites.ru },
    comparison: revealed.comparison,
  };
}

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

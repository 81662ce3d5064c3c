import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { GeneratedNotice } from '~/components/generated-notice';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { cardTarget } from '~/domain/reports/screener/card';
import { makeScreenerSurvey } from '~/domain/reports/screener/make-screener-survey.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { CardTabs } from './card-tabs';
import { loadCardPage } from './load-card-page.server';
import { NoCard } from './no-card';
import './printed.css';
import { PrintedCard } from './printed-card';
import { ShownCard } from './shown-card';

export const handle: PageHandle<{ report: { surveyTitle: string } }> = {
  title: (page, t) => t('screener.pageTitle', { survey: page.report.surveyTitle }),
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const target = cardTarget(params.card);
  if (!target) throw notFound();
  const asked = { reportId: params.report ?? '', target, request };
  const page = await loadCardPage(database(), workspace.id, asked);
  if (!page) throw notFound();
  return { ...page, w: workspace.slug, origin: workspace.origin, canEdit: can.edit };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const target = cardTarget(params.card);
  if (!target) throw notFound();
  const made = await makeScreenerSurvey(database(), workspace.id, {
    reportId: params.report ?? '',
    target,
    voices: { en: i18nFor('en').t, ru: i18nFor('ru').t },
    locale: requestLocale(request),
    createdBy: user.id,
    now: new Date(),
  });
  if (made.ok) return redirect(paths.survey(workspace.slug, made.survey.id));
  return data({ reason: made.reason }, 400);
}

export default function CardPage() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { w, report, target, card } = page;
  const crumbs = [
    { label: t('reports.title'), to: paths.reports(w) },
    {
      label: t('reports.page.title', { survey: report.surveyTitle }),
      to: paths.report(w, report.id),
    },
  ];
  return (
    <>
      <div className="print:hidden">
        <Page>
          <PageHeader
            above={<Breadcrumb items={crumbs} />}
            title={t(`screener.${target}.title`)}
            lead={t(`screener.${target}.lead`)}
          />
          <CardTabs w={w} reportId={report.id} />
          <GeneratedNotice origin={page.origin} />
          {refused && (
            <Notice tone="danger" live title={t('screener.survey.error.title')}>
              {t(`screener.survey.error.${refused.reason}`)}
            </Notice>
          )}
          {card ? <ShownCard page={{ ...page, card }} /> : <NoCard page={page} />}
        </Page>
      </div>
      {card && <PrintedCard card={card} />}
    </>
  );
}

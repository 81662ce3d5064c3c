import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { paths } from '~/paths';
import type { loader } from './page.server';
import { TemplateCard } from './template-card';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle = { title: 'surveys.new.title' };

export default function NewSurvey() {
  const { t } = useTranslation();
  const { workspaceSlug, templates } = useLoaderData<typeof loader>();
  const crumbs = [{ label: t('surveys.list.title'), to: paths.surveys(workspaceSlug) }];
  return (
    <Page>
      <PageHeader
        above={<Breadcrumb items={crumbs} />}
        title={t('surveys.new.title')}
        lead={t('surveys.new.lead')}
      />
      {templates.map((template) => (
        <TemplateCard key={template.key} template={template} />
      ))}
    </Page>
  );
}

import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { Card } from '~/components/card';
import { ErrorSummary } from '~/components/error-summary';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import type { loader } from './page.server';
import { RecentImports } from './recent-imports';
import { UploadForm } from './upload-form';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'imports.title' };

export default function NewImport() {
  const { t } = useTranslation();
  const { workspaceSlug, recent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { file, row } = useFormErrors(answer, 'imports.fileErrors');
  const error = file && [file, row].filter(Boolean).join(' ');
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumb
            items={[{ label: t('customers.title'), to: paths.customers(workspaceSlug) }]}
          />
        }
        title={t('imports.title')}
        lead={t('imports.lead')}
      />
      <ErrorSummary errors={{ file: error }} />
      <UploadForm error={error} kind={answer?.entered.kind ?? 'auto'} />
      <Card title={t('imports.known.title')}>
        <div className="grid max-w-text gap-3">
          <p>{t('imports.known.lead')}</p>
          <p>{t('imports.known.list')}</p>
          <h3 className="font-semibold">{t('imports.known.orderTitle')}</h3>
          <p>{t('imports.known.order')}</p>
        </div>
      </Card>
      {recent.length > 0 && <RecentImports workspaceSlug={workspaceSlug} imports={recent} />}
    </Page>
  );
}

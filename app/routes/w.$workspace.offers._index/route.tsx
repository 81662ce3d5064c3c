import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { NewOfferForm } from './new-offer-form';
import { OfferTable } from './offer-table';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'offers.title' };

export default function Offers() {
  const { t } = useTranslation();
  const { workspaceSlug, canEdit, offers, profiles, chosen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = useFormErrors(result, 'offers.errors');
  return (
    <Page>
      <PageHeader title={t('offers.title')} lead={t('offers.lead')} />
      <ErrorSummary errors={errors} />
      {offers.length > 0 && <OfferTable workspaceSlug={workspaceSlug} offers={offers} />}
      {offers.length === 0 && profiles.length > 0 && (
        <EmptyState title={t('offers.emptyTitle')} example={<p>{t('offers.emptyExample')}</p>}>
          {t('offers.emptyText')}
        </EmptyState>
      )}
      {profiles.length === 0 && (
        <EmptyState
          title={t('offers.noProfileTitle')}
          example={<p>{t('offers.emptyExample')}</p>}
          action={
            <LinkButton to={paths.reports(workspaceSlug)}>{t('offers.toReports')}</LinkButton>
          }
        >
          {t('offers.noProfileText')}
        </EmptyState>
      )}
      {canEdit && profiles.length > 0 && (
        <NewOfferForm
          profiles={profiles}
          errors={errors}
          entered={result?.entered ?? { profile: chosen }}
        />
      )}
    </Page>
  );
}

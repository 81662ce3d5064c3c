import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { createOffer } from '~/domain/offers/create-offer.server';
import { listOffers } from '~/domain/offers/offers.server';
import { listProfiles } from '~/domain/offers/profiles.server';
import { readFields } from '~/forms/read-form.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { NewOfferForm } from './new-offer-form';
import { OfferTable } from './offer-table';

export const handle: PageHandle = { title: 'offers.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const profiles = await listProfiles(database(), workspace.id);
  return {
    workspace: workspace.slug,
    canEdit: can.edit,
    offers: await listOffers(database(), workspace.id),
    profiles: profiles.map(({ id, name }) => ({ id, name })),
    chosen: new URL(request.url).searchParams.get('profile') ?? undefined,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const form = await readFields(request);
  const title = String(form.get('title') ?? '');
  const profileId = String(form.get('profile') ?? '');
  const wish = { profileId, title, createdBy: user.id, now: new Date() };
  const created = await createOffer(database(), workspace.id, wish);
  if (created.ok) return redirect(paths.offer(workspace.slug, created.offerId));
  return data({ error: created.error, entered: { title, profile: profileId } }, 400);
}

export default function Offers() {
  const { t } = useTranslation();
  const { workspace, canEdit, offers, profiles, chosen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const field = result?.error === 'profileNotFound' ? 'profile' : 'title';
  const errors = result && { [field]: t(`offers.errors.${result.error}`) };
  return (
    <Page>
      <PageHeader title={t('offers.title')} lead={t('offers.lead')} />
      <ErrorSummary errors={errors} />
      {offers.length > 0 && <OfferTable workspace={workspace} offers={offers} />}
      {offers.length === 0 && profiles.length > 0 && (
        <EmptyState title={t('offers.emptyTitle')} example={<p>{t('offers.emptyExample')}</p>}>
          {t('offers.emptyText')}
        </EmptyState>
      )}
      {profiles.length === 0 && (
        <EmptyState
          title={t('offers.noProfileTitle')}
          example={<p>{t('offers.emptyExample')}</p>}
          action={<LinkButton to={paths.reports(workspace)}>{t('offers.toReports')}</LinkButton>}
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

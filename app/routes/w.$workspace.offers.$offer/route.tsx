import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { TextLink } from '~/components/text-link';
import { database } from '~/db.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { Compare } from './compare';
import { MessageEditor } from './message-editor';
import { findOfferPage } from './offer-page.server';
import { ProfileBeside } from './profile-beside';
import { reviseFromForm } from './revise-from-form.server';
import { VersionList } from './version-list';

export const handle: PageHandle<{ title: string }> = { title: (page) => page.title };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const search = new URL(request.url).searchParams;
  const page = await findOfferPage(database(), workspace.id, {
    offerId: params.offer ?? '',
    older: Number(search.get('older')),
    newer: Number(search.get('newer')),
  });
  if (!page) throw notFound();
  const saved = page.versions.find(({ version }) => version === Number(search.get('saved')));
  return { ...page, saved: saved?.version, workspace: workspace.slug, canEdit: can.edit };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const by = { offerId: params.offer ?? '', writtenBy: user.id, now: new Date() };
  const result = await reviseFromForm(workspace.id, await readFields(request), by);
  if (!result.ok) return data(result, 400);
  return redirect(`${paths.offer(workspace.slug, by.offerId)}?saved=${result.version}`);
}

export default function Offer() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { workspace, title, profile, versions, comparison, canEdit } = page;
  const errors = result ? { [result.field]: t(`offers.errors.${result.error}`) } : {};
  return (
    <Page>
      <PageHeader
        above={<Breadcrumb items={[{ label: t('offers.title'), to: paths.offers(workspace) }]} />}
        title={title}
        lead={
          <>
            {t('offers.page.for', { profile: profile.name })}.{' '}
            <TextLink to={paths.report(workspace, profile.reportId)}>
              {t('offers.page.fromReport')}
            </TextLink>
          </>
        }
      />
      <ErrorSummary errors={errors} />
      {page.saved && (
        <Notice tone="success" title={t('offers.page.saved', { version: page.saved })} live />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {canEdit ? (
          <MessageEditor
            key={versions.length}
            versions={versions}
            errors={errors}
            entered={result?.entered}
          />
        ) : (
          <p className="text-ink-soft">{t('offers.page.readOnly')}</p>
        )}
        <ProfileBeside profile={profile} segment={page.segment} words={page.words} />
      </div>
      {comparison && <Compare versions={versions} comparison={comparison} />}
      <VersionList versions={versions} workspace={workspace} />
    </Page>
  );
}

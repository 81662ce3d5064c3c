import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { TextLink } from '~/components/text-link';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { Compare } from './compare';
import { MessageEditor } from './message-editor';
import type { loader } from './page.server';
import { ProfileBeside } from './profile-beside';
import { VersionList } from './version-list';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle<{ title: string }> = { title: (page) => page.title };

export default function Offer() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { workspaceSlug, title, profile, versions, comparison, canEdit } = page;
  const errors = useFormErrors(result, 'offers.errors');
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumb items={[{ label: t('offers.title'), to: paths.offers(workspaceSlug) }]} />
        }
        title={title}
        lead={
          <>
            {t('offers.page.for', { profile: profile.name })}.{' '}
            <TextLink to={paths.report(workspaceSlug, profile.reportId)}>
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
      <VersionList versions={versions} workspaceSlug={workspaceSlug} />
    </Page>
  );
}

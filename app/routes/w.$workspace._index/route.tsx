import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { GeneratedNotice } from '~/components/generated-notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Steps } from '~/components/steps';
import type { PageHandle } from '~/page-title';
import { NextStepCard } from './next-step-card';
import type { loader } from './page.server';
import { Recently } from './recently';
import { Remarks } from './remarks';
import { useSteps } from './use-steps';

export { loader } from './page.server';

export const handle: PageHandle<{ name: string }> = { title: ({ name }) => name };

/** Where I am in the work, and the one thing to do next. */
export default function WorkspaceHome() {
  const { workspaceSlug, origin, progress, next, recent, remarks } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const steps = useSteps(workspaceSlug, progress);
  return (
    <Page>
      <PageHeader title={t('workspace.home.title')} />
      <GeneratedNotice origin={origin} />
      <Steps steps={steps} />
      <NextStepCard workspaceSlug={workspaceSlug} progress={progress} next={next} />
      {progress.customers === 0 && (
        <EmptyState
          title={t('workspace.home.emptyTitle')}
          example={
            <>
              <p className="font-semibold">{t('workspace.home.exampleLabel')}</p>
              <p>{t('workspace.home.example')}</p>
            </>
          }
        >
          <p>{t('workspace.home.empty')}</p>
        </EmptyState>
      )}
      <Remarks remarks={remarks} workspaceSlug={workspaceSlug} />
      <Recently items={recent} workspaceSlug={workspaceSlug} />
    </Page>
  );
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { EmptyState } from '~/components/empty-state';
import { GeneratedNotice } from '~/components/generated-notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Steps } from '~/components/steps';
import { database } from '~/db.server';
import { nextStep } from '~/domain/workspaces/progress';
import { readProgress } from '~/domain/workspaces/progress.server';
import type { PageHandle } from '~/page-title';
import { NextStepCard } from './next-step-card';
import { useSteps } from './use-steps';

export const handle: PageHandle<{ name: string }> = { title: ({ name }) => name };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const progress = await readProgress(database(), workspace.id);
  const { name, slug, origin } = workspace;
  return { name, slug, origin, progress, next: nextStep(progress, can) };
}

/** Where I am in the work, and the one thing to do next. */
export default function WorkspaceHome() {
  const { slug, origin, progress, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const steps = useSteps(slug, progress);
  return (
    <Page>
      <PageHeader title={t('workspace.home.title')} />
      <GeneratedNotice origin={origin} />
      <Steps steps={steps} />
      <NextStepCard slug={slug} progress={progress} next={next} />
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
    </Page>
  );
}

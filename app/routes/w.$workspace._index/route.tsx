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
import { gather } from '~/domain/history/gather';
import { listHistory } from '~/domain/history/history.server';
import { nextStep } from '~/domain/workspaces/progress';
import { readProgress } from '~/domain/workspaces/progress.server';
import type { PageHandle } from '~/page-title';
import { NextStepCard } from './next-step-card';
import { Recently } from './recently';
import { useSteps } from './use-steps';

export const handle: PageHandle<{ name: string }> = { title: ({ name }) => name };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const progress = await readProgress(database(), workspace.id);
  const { name, slug, origin } = workspace;
  const reader = { workspaceId: workspace.id, canManage: can.manage };
  // More than are shown: a hundred answers in a row are one line.
  const happened = await listHistory(database(), reader, { limit: 100 });
  const recent = gather(happened).slice(0, 8);
  return { name, slug, origin, progress, next: nextStep(progress, can), recent };
}

/** Where I am in the work, and the one thing to do next. */
export default function WorkspaceHome() {
  const { slug, origin, progress, next, recent } = useLoaderData<typeof loader>();
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
      <Recently items={recent} slug={slug} />
    </Page>
  );
}

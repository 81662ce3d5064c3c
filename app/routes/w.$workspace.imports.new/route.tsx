import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { Card } from '~/components/card';
import { ErrorSummary } from '~/components/error-summary';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { listImports } from '~/domain/imports/imports.server';
import { startImport } from '~/domain/imports/start-import.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { keepInStore } from './keep-in-store.server';
import { readUpload } from './read-upload.server';
import { RecentImports } from './recent-imports';
import { UploadForm } from './upload-form';

export const handle: PageHandle = { title: 'imports.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'edit');
  const recent = await listImports(database(), workspace.id);
  return { slug: workspace.slug, recent };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const { file, kind } = await readUpload(request, keepInStore(workspace.id));
  if (!file) return refused('noFile', kind);
  if (!file.received) return refused('tooLarge', kind);
  const started = await startImport(database(), workspace.id, {
    fileName: file.name,
    received: file.received,
    kind: kind === 'customers' || kind === 'purchases' ? kind : null,
    createdBy: user.id,
    signal: request.signal,
  });
  if (!started.ok) return refused(started.error.code, kind, started.error.row);
  return redirect(paths.import(workspace.slug, started.importId));
}

const refused = (code: string, kind: string, row: number | null = null) =>
  data({ code, kind, row }, { status: 400 });

export default function NewImport() {
  const { t } = useTranslation();
  const { slug, recent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const error =
    answer &&
    [
      t(`imports.fileErrors.${answer.code}`),
      ...(answer.row ? [t('imports.fileErrors.atRow', { row: answer.row })] : []),
    ].join(' ');
  return (
    <Page>
      <PageHeader
        above={<Breadcrumb items={[{ label: t('customers.title'), to: paths.customers(slug) }]} />}
        title={t('imports.title')}
        lead={t('imports.lead')}
      />
      <ErrorSummary errors={{ file: error }} />
      <UploadForm error={error} kind={answer?.kind ?? 'auto'} />
      <Card title={t('imports.known.title')}>
        <div className="grid max-w-text gap-3">
          <p>{t('imports.known.lead')}</p>
          <p>{t('imports.known.list')}</p>
          <h3 className="font-semibold">{t('imports.known.orderTitle')}</h3>
          <p>{t('imports.known.order')}</p>
        </div>
      </Card>
      {recent.length > 0 && <RecentImports slug={slug} imports={recent} />}
    </Page>
  );
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { EmptyState } from '~/components/empty-state';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { database } from '~/db.server';
import { pageNumber } from '~/forms/page-number';
import { listOutboxMails, outboxPageSize } from '~/mail/outbox.server';
import { mailsAreSent } from '~/mail/send-mail.server';
import type { PageHandle } from '~/page-title';
import { OutboxTable } from './outbox-table';

export const handle: PageHandle = { title: 'mail.outbox.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, role, can } = await requireMember(request, params.workspace, 'read');
  const page = pageNumber(new URL(request.url).searchParams);
  const found = await listOutboxMails(database(), { workspaceId: workspace.id, role }, page);
  return {
    ...found,
    page,
    pageSize: outboxPageSize,
    slug: workspace.slug,
    areSent: mailsAreSent(),
    canWrite: can.edit,
  };
}

export default function Outbox() {
  const { t } = useTranslation();
  const { mails, total, page, pageSize, slug, areSent, canWrite } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader
        title={t('mail.outbox.title')}
        lead={areSent ? t('mail.outbox.sent') : t('mail.outbox.notSent')}
      />
      {!areSent && <Notice>{t('mail.outbox.setUp')}</Notice>}
      {areSent && total > 0 && <p>{t('mail.outbox.sentBefore')}</p>}
      {total > 0 && <OutboxTable mails={mails} workspace={slug} />}
      {total === 0 && !areSent && (
        <EmptyState title={t('mail.outbox.empty')}>
          {t(canWrite ? 'mail.outbox.emptyHint' : 'mail.outbox.emptyForRole')}
        </EmptyState>
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </Page>
  );
}

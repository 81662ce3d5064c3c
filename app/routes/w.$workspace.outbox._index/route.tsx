import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import type { PageHandle } from '~/page-title';
import { OutboxTable } from './outbox-table';
import type { loader } from './page.server';

export { loader } from './page.server';

export const handle: PageHandle = { title: 'mail.outbox.title' };

export default function Outbox() {
  const { t } = useTranslation();
  const { mails, total, page, pageSize, workspaceSlug, areSent, canWrite } =
    useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader
        title={t('mail.outbox.title')}
        lead={areSent ? t('mail.outbox.sent') : t('mail.outbox.notSent')}
      />
      {!areSent && <Notice>{t('mail.outbox.setUp')}</Notice>}
      {areSent && total > 0 && <p>{t('mail.outbox.sentBefore')}</p>}
      {total > 0 && <OutboxTable mails={mails} workspaceSlug={workspaceSlug} />}
      {total === 0 && !areSent && (
        <EmptyState title={t('mail.outbox.empty')}>
          {t(canWrite ? 'mail.outbox.emptyHint' : 'mail.outbox.emptyForRole')}
        </EmptyState>
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </Page>
  );
}

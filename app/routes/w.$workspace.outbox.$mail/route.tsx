import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { Card } from '~/components/card';
import { DateText } from '~/components/date-text';
import { DefinitionList } from '~/components/definition-list';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { LinkedText } from './linked-text';
import type { loader } from './page.server';

export { loader } from './page.server';

type Letter = { subject: string };

export const handle: PageHandle<Letter> = { title: ({ subject }) => subject };

export default function OutboxLetter() {
  const { t } = useTranslation();
  const { recipient, subject, html, plainText, createdAt, workspaceSlug } =
    useLoaderData<typeof loader>();
  const crumbs = [{ label: t('mail.outbox.title'), to: paths.outbox(workspaceSlug) }];
  const facts = [
    { term: t('mail.outbox.to'), description: <span className="break-all">{recipient}</span> },
    { term: t('mail.outbox.written'), description: <DateText at={createdAt} time /> },
  ];
  return (
    <Page>
      <PageHeader title={subject} above={<Breadcrumb items={crumbs} />} />
      <DefinitionList items={facts} />
      <Card title={t('mail.outbox.asSeen')}>
        {/* Without scripts, forms and our cookies; its links open in a tab of their own. */}
        <iframe
          title={t('mail.outbox.asSeen')}
          srcDoc={html}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="h-160 w-full rounded-small border border-line bg-surface"
        />
      </Card>
      <Card title={t('mail.outbox.asText')}>
        <LinkedText text={plainText} />
      </Card>
    </Page>
  );
}

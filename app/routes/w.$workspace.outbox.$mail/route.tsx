import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { Card } from '~/components/card';
import { DateText } from '~/components/date-text';
import { DefinitionList } from '~/components/definition-list';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { notFound } from '~/http';
import { findOutboxMail, markMailRead } from '~/mail/outbox.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { LinkedText } from './linked-text';

type Letter = { subject: string };
export const handle: PageHandle<Letter> = { title: ({ subject }) => subject };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, role } = await requireMember(request, params.workspace, 'read');
  const reader = { workspaceId: workspace.id, role };
  const mail = await findOutboxMail(database(), reader, params.mail ?? '');
  if (!mail) throw notFound();
  if (!mail.readAt) await markMailRead(database(), reader, { id: mail.id, now: new Date() });
  const { recipient, subject, html, plainText, createdAt } = mail;
  return { recipient, subject, html, plainText, createdAt, slug: workspace.slug };
}

export default function OutboxLetter() {
  const { t } = useTranslation();
  const { recipient, subject, html, plainText, createdAt, slug } = useLoaderData<typeof loader>();
  const crumbs = [{ label: t('mail.outbox.title'), to: paths.outbox(slug) }];
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

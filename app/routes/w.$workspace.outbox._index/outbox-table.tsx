import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { DateText } from '~/components/date-text';
import { type Column, Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';

type ListedMail = {
  id: string;
  recipient: string;
  subject: string;
  readAt: Date | null;
  createdAt: Date;
};

type OutboxTableProps = { mails: ListedMail[]; workspaceSlug: string };

export function OutboxTable({ mails, workspaceSlug }: OutboxTableProps) {
  const { t } = useTranslation();
  const columns: Column<ListedMail>[] = [
    {
      key: 'subject',
      header: t('mail.outbox.subject'),
      heading: true,
      cell: ({ id, subject, readAt }) => (
        <>
          <TextLink to={paths.outboxMail(workspaceSlug, id)}>{subject}</TextLink>{' '}
          {!readAt && <Badge tone="accent">{t('mail.outbox.unread')}</Badge>}
        </>
      ),
    },
    {
      key: 'to',
      header: t('mail.outbox.to'),
      cell: ({ recipient }) => <span className="break-all">{recipient}</span>,
    },
    {
      key: 'written',
      header: t('mail.outbox.written'),
      cell: ({ createdAt }) => <DateText at={createdAt} time />,
    },
  ];
  const caption = t('mail.outbox.title');
  return <Table caption={caption} columns={columns} rows={mails} rowKey={({ id }) => id} />;
}

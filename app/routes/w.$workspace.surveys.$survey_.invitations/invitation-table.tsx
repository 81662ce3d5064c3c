import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { CopyButton } from '~/components/copy-button';
import { Pagination } from '~/components/pagination';
import { type Column, Table } from '~/components/table';
import type { Tone } from '~/components/tone';
import type { InvitationsPage } from './page.server';

type Row = InvitationsPage['invitations'][number];
type State = 'answered' | 'begun' | 'sent' | 'made';

const tones: Record<State, Tone> = {
  answered: 'success',
  begun: 'accent',
  sent: 'neutral',
  made: 'neutral',
};

export function InvitationTable({ page }: { page: InvitationsPage }) {
  const { t } = useTranslation();
  const columns: Column<Row>[] = [
    {
      key: 'customer',
      header: t('surveys.invitations.customer'),
      heading: true,
      cell: ({ name }) => name,
    },
    {
      key: 'state',
      header: t('surveys.invitations.state'),
      cell: (row) => {
        const state = stateOf(row);
        return <Badge tone={tones[state]}>{t(`surveys.invitations.states.${state}`)}</Badge>;
      },
    },
    {
      key: 'link',
      header: t('surveys.invitations.link'),
      align: 'end',
      cell: ({ link }) => <CopyButton value={link} />,
    },
  ];
  return (
    <div className="grid gap-3">
      <Table
        caption={t('surveys.invitations.caption')}
        columns={columns}
        rows={page.invitations}
        rowKey={({ id }) => id}
      />
      <Pagination page={page.page} pageSize={page.pageSize} total={page.counts.invited} />
    </div>
  );
}

function stateOf({ answeredAt, isBegun, sentAt }: Row): State {
  if (answeredAt) return 'answered';
  if (isBegun) return 'begun';
  return sentAt ? 'sent' : 'made';
}

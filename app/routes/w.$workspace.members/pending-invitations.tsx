import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { CopyButton } from '~/components/copy-button';
import { DateText } from '~/components/date-text';
import { type Column, Table } from '~/components/table';
import type { Role } from '~/domain/workspaces/role';

export type PendingInvitation = {
  id: string;
  email: string;
  role: Role | null;
  expiresAt: Date;
  link: string;
};

/** With the links themselves: only founders get this list. */
export function PendingInvitations({ invitations }: { invitations: PendingInvitation[] }) {
  const { t } = useTranslation();
  if (invitations.length === 0) return null;
  const columns: Column<PendingInvitation>[] = [
    {
      key: 'email',
      header: t('auth.email'),
      heading: true,
      cell: ({ email }) => <span className="break-all">{email}</span>,
    },
    {
      key: 'role',
      header: t('auth.members.role'),
      cell: ({ role }) => t(`common.roles.${role ?? 'viewer'}`),
    },
    {
      key: 'until',
      header: t('auth.members.invited.until'),
      cell: ({ expiresAt }) => <DateText at={expiresAt} time />,
    },
    {
      key: 'link',
      header: t('auth.members.invited.link'),
      cell: ({ link }) => <CopyButton value={link} label={t('auth.members.invited.copyLink')} />,
    },
    { key: 'change', header: t('auth.members.actions'), cell: WithdrawForm },
  ];
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 className="text-large">{t('auth.members.invited.title')}</h2>
      <Table
        caption={t('auth.members.invited.title')}
        columns={columns}
        rows={invitations}
        rowKey={({ id }) => id}
      />
    </section>
  );
}

function WithdrawForm({ id, email }: PendingInvitation) {
  const { t } = useTranslation();
  const name = t('auth.members.invited.withdrawOf', { email });
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="invitationId" value={id} />
      <input type="hidden" name="email" value={email} />
      <Button variant="quiet" size="small" aria-label={name}>
        {t('auth.members.invited.withdraw')}
      </Button>
    </Form>
  );
}

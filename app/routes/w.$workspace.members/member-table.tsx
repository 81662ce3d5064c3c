import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { DateText } from '~/components/date-text';
import { type Column, Table } from '~/components/table';
import type { ListedMember } from './listed-member';
import { RemoveDialog } from './remove-dialog';
import { RoleForm } from './role-form';

type MemberTableProps = { members: ListedMember[]; canManage: boolean };

export function MemberTable({ members, canManage }: MemberTableProps) {
  const { t } = useTranslation();
  const columns: Column<ListedMember>[] = [
    { key: 'name', header: t('auth.members.name'), heading: true, cell: Person },
    {
      key: 'role',
      header: t('auth.members.role'),
      cell: (member) =>
        canManage ? <RoleForm member={member} /> : t(`common.roles.${member.role}`),
    },
    {
      key: 'since',
      header: t('auth.members.since'),
      cell: (member) => <DateText at={member.joinedAt} />,
    },
  ];
  const change: Column<ListedMember> = {
    key: 'change',
    header: t('auth.members.actions'),
    cell: (member) => (member.isMe ? null : <RemoveDialog member={member} />),
  };
  return (
    <Table
      caption={t('auth.members.caption')}
      columns={canManage && members.length > 1 ? [...columns, change] : columns}
      rows={members}
      rowKey={(member) => member.id}
    />
  );
}

function Person({ name, email, isMe }: ListedMember) {
  const { t } = useTranslation();
  return (
    <>
      {name} {isMe && <Badge tone="accent">{t('auth.members.you')}</Badge>}
      <span className="block text-small font-normal break-all text-ink-soft">{email}</span>
    </>
  );
}

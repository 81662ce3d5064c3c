import { useTranslation } from 'react-i18next';
import { Badge } from '~/components/badge';
import { type Column, Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import type { Workspace } from '~/domain/workspaces/members.server';
import { paths } from '~/paths';

type Row = {
  id: string;
  slug: string;
  name: string;
  origin: Workspace['origin'];
  role: string;
};

export function WorkspaceTable({ workspaces }: { workspaces: Row[] }) {
  const { t } = useTranslation();
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('workspace.list.name'),
      heading: true,
      cell: ({ slug, name }) => <TextLink to={paths.workspace(slug)}>{name}</TextLink>,
    },
    {
      key: 'role',
      header: t('workspace.list.role'),
      cell: ({ role }) => t(`common.roles.${role}`),
    },
    {
      key: 'data',
      header: t('workspace.list.data'),
      cell: ({ origin }) => <Data origin={origin} />,
    },
  ];
  return (
    <Table
      caption={t('workspace.list.caption')}
      columns={columns}
      rows={workspaces}
      rowKey={({ id }) => id}
    />
  );
}

function Data({ origin }: Pick<Row, 'origin'>) {
  const { t } = useTranslation();
  if (origin === 'own') return t('workspace.list.ownData');
  return (
    <Badge tone={origin === 'generated' ? 'warning' : 'accent'}>
      {t(`common.origin.${origin}Title`)}
    </Badge>
  );
}

import { useTranslation } from 'react-i18next';
import { DateText } from '~/components/date-text';
import { Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

interface RecentImport {
  id: string;
  kind: string;
  fileName: string;
  status: string;
  rowsTotal: number;
  rowsStored: number;
  rowsRejected: number;
  createdAt: Date;
}

/** Where an import waits for an answer, runs, or can be looked at again. */
export function RecentImports({
  workspaceSlug,
  imports,
}: {
  workspaceSlug: string;
  imports: RecentImport[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (key: 'rowsTotal' | 'rowsStored' | 'rowsRejected', header: string) => ({
    key,
    header,
    align: 'end' as const,
    cell: (row: RecentImport) => <span className="tabular-nums">{format.number(row[key])}</span>,
  });
  return (
    <section className="grid gap-3">
      <h2 className="text-large">{t('imports.recent.title')}</h2>
      <Table
        caption={t('imports.recent.title')}
        rows={imports}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'file',
            header: t('imports.recent.file'),
            heading: true,
            cell: (row) => (
              <TextLink to={paths.import(workspaceSlug, row.id)}>
                <span className="break-all">{row.fileName}</span>
              </TextLink>
            ),
          },
          {
            key: 'kind',
            header: t('imports.recent.kind'),
            cell: (row) => t(`imports.kinds.${row.kind}`),
          },
          {
            key: 'status',
            header: t('imports.recent.status'),
            cell: (row) => t(`imports.status.${row.status}`),
          },
          {
            key: 'at',
            header: t('imports.recent.at'),
            cell: (row) => <DateText at={row.createdAt} time />,
          },
          figure('rowsTotal', t('imports.recent.rows')),
          figure('rowsStored', t('imports.recent.stored')),
          figure('rowsRejected', t('imports.recent.listed')),
        ]}
      />
    </section>
  );
}

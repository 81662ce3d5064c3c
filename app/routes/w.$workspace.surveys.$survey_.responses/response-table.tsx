import { useTranslation } from 'react-i18next';
import { DateText } from '~/components/date-text';
import { Pagination } from '~/components/pagination';
import { type Column, Table } from '~/components/table';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';
import { fileColumn } from './file-column';
import type { ResponsesPage } from './page.server';
import { scoreColumn } from './score-column';

type Row = ResponsesPage['responses'][number];

export function ResponseTable({ page }: { page: ResponsesPage }) {
  const { t } = useTranslation();
  const columns: Column<Row>[] = [
    {
      key: 'who',
      header: t('surveys.responses.who'),
      heading: true,
      cell: ({ customerId, customerName }) =>
        customerId ? (
          <TextLink to={paths.customer(page.workspaceSlug, customerId)}>{customerName}</TextLink>
        ) : (
          t('surveys.responses.anonymous')
        ),
    },
    ...scoreColumn(page, t),
    ...fileColumn(page, t),
    {
      key: 'when',
      header: t('surveys.responses.when'),
      cell: ({ finishedAt }) => finishedAt && <DateText at={finishedAt} time />,
    },
    {
      key: 'language',
      header: t('surveys.responses.language'),
      cell: ({ locale }) => t(`surveys.locales.${locale}`),
    },
  ];
  return (
    <section className="grid gap-3">
      <h2 className="text-large">{t('surveys.responses.listTitle')}</h2>
      <Table
        caption={t('surveys.responses.caption')}
        columns={columns}
        rows={page.responses}
        rowKey={({ id }) => id}
      />
      <Pagination page={page.page} pageSize={page.pageSize} total={page.counts.finished} />
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { Pagination } from '~/components/pagination';
import { Table } from '~/components/table';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import type { ShownResult } from './shown';
import { useReason } from './use-reason';

/** The rows that were not stored, each with its reason, here and as a file. */
export function Rejections({ shown }: { shown: ShownResult }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const reason = useReason();
  const download = paths.importRejections(shown.workspaceSlug, shown.id);
  return (
    <Card
      title={t('imports.result.rejectionsTitle')}
      action={
        <a href={download} download className="text-link">
          {t('imports.result.download')}
        </a>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <p className="max-w-text text-ink-soft">{t('imports.result.rejectionsLead')}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
          {shown.reasons.map(({ reason: name, rows }) => (
            <li key={name}>
              {t(`imports.reasonNames.${name}`)}: <b className="tabular-nums">{number(rows)}</b>
            </li>
          ))}
        </ul>
        <Table
          caption={t('imports.result.rejectionsTitle')}
          rows={shown.rejections}
          rowKey={(row) => String(row.rowNumber)}
          columns={[
            {
              key: 'row',
              header: t('imports.result.row'),
              cell: (row) => <span className="tabular-nums">{number(row.rowNumber)}</span>,
            },
            {
              key: 'reason',
              header: t('imports.result.reason'),
              cell: (row) => <span className="break-words">{reason(row)}</span>,
            },
          ]}
        />
        <Pagination page={shown.page} pageSize={shown.pageSize} total={shown.rowsRejected} />
      </div>
    </Card>
  );
}

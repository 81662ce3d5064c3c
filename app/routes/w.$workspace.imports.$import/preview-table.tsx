import { useTranslation } from 'react-i18next';
import { type Column, Table } from '~/components/table';
import { useFormat } from '~/i18n/use-format';
import { useCustomerColumns } from './customer-columns';
import { usePurchaseColumns } from './purchase-columns';
import type { PreviewRow, ShownMapping } from './shown';
import { useReason } from './use-reason';

/** The rows exactly as the run would store them. A row with a problem says which. */
export function PreviewTable({ shown, isUpdating }: { shown: ShownMapping; isUpdating: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(shown);
  const problems = shown.preview.filter((row) => row.kind === 'problem').length;
  const formatted = format.number(problems);
  return (
    <section className="grid gap-3" aria-busy={isUpdating}>
      <h2 className="text-large">{t('imports.map.preview')}</h2>
      <p role="status" className={problems > 0 ? 'text-warning' : 'text-ink-soft'}>
        {problems > 0
          ? t('imports.map.problems', { count: problems, formatted })
          : t('imports.map.noProblems')}
      </p>
      <div className="text-small">
        <Table
          caption={t('imports.map.preview')}
          columns={columns}
          rows={shown.preview}
          rowKey={(row) => String(row.number)}
        />
      </div>
    </section>
  );
}

function useColumns(shown: ShownMapping): Column<PreviewRow>[] {
  const { t } = useTranslation();
  const ofCustomers = useCustomerColumns();
  const ofPurchases = usePurchaseColumns();
  const [first, ...others] = shown.kind === 'customers' ? ofCustomers : ofPurchases;
  return [
    {
      key: 'number',
      header: t('imports.map.row'),
      cell: (row) => <span className="tabular-nums text-ink-soft">{row.number}</span>,
    },
    {
      ...first!,
      cell: (row) => (row.kind === 'problem' ? <ProblemCell row={row} /> : first!.cell(row)),
    },
    ...others,
  ];
}

function ProblemCell({ row }: { row: Extract<PreviewRow, { kind: 'problem' }> }) {
  const { t } = useTranslation();
  const reason = useReason();
  return (
    <span className="grid gap-1 font-normal">
      <span className="font-semibold text-warning">
        {t('imports.map.willBeListed', { reason: reason(row.problem) })}
      </span>
      <span className="text-small text-ink-soft">{row.cells.filter(Boolean).join(' · ')}</span>
    </span>
  );
}

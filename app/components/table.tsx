import type { ReactNode } from 'react';
import { SortLink } from './sort-link';

type Align = 'start' | 'end';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end, so that their digits align. */
  align?: Align;
  /** The name after `?sort=`; the header becomes a link. */
  sort?: string;
  /** Names the row: heads its card on a phone. One column has it. */
  heading?: boolean;
};

type TableProps<Row> = {
  /** What the table lists; read first by a screen reader. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
};

/** Rows that stay readable at 390 px: there, each row is a card of names and values. */
export const Table = <Row,>({ caption, columns, rows, rowKey }: TableProps<Row>) => (
  <div className="overflow-x-auto rounded-base border border-line bg-surface">
    <table className="w-full border-collapse text-left max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="bg-sunken text-small max-sm:block">
        <tr className="max-sm:flex max-sm:flex-wrap">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={`px-4 py-2 font-semibold ${column.sort ? '' : 'max-sm:hidden'} ${alignment(column)}`}
            >
              {column.sort ? (
                <SortLink name={column.sort}>{column.header}</SortLink>
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className="border-t border-line max-sm:block max-sm:p-4 max-sm:first:border-t-0"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const alignment = (column: { align?: Align }) =>
  column.align === 'end' ? 'tabular-nums sm:text-right' : '';

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.heading) {
    return (
      <th
        scope="row"
        className="px-4 py-2.5 align-baseline font-semibold max-sm:block max-sm:p-0 max-sm:pb-1"
      >
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      className={`px-4 py-2.5 align-baseline max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:has-[>span:last-child:empty]:hidden max-sm:px-0 max-sm:py-1 ${alignment(column)}`}
    >
      <span className="text-small text-ink-soft sm:hidden">{column.header}</span>
      <span className="min-w-0 max-sm:text-right">{column.cell(row)}</span>
    </td>
  );
}

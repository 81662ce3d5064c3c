import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Table } from '../table';

export type ChartTable = {
  columns: string[];
  /** The first cell names its row. */
  rows: string[][];
};

type ChartFigureProps = {
  title: string;
  /** What is drawn, with unit and number of people. */
  note?: string;
  /** What a screen reader hears instead of the drawing. */
  sentence: string;
  height: number;
  /** Left out where the next chart's table has the same figures. */
  table?: ChartTable;
  /** What the marks mean, right under the drawing. */
  legend?: ReactNode;
  children: ReactNode;
};

/** The frame of every chart: what it shows, the drawing, and the same figures as a table. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, note, sentence, height, table, legend, children } = props;
  const id = useId();
  return (
    <figure className="grid gap-2 break-inside-avoid">
      <figcaption>
        <span className="block font-semibold">{title}</span>
        {note && <span className="block text-small text-ink-soft">{note}</span>}
      </figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        width="100%"
        height={height}
        className="block overflow-visible"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{sentence}</desc>
        {children}
      </svg>
      {legend}
      {table && <FigureTable title={title} table={table} />}
    </figure>
  );
}

type NamedRow = { name: string; cells: string[] };

/** The figures of a chart for those who read tables. */
export function FigureTable({ title, table }: { title: string; table: ChartTable }) {
  const { t } = useTranslation();
  const columns = table.columns.map((header, position) => ({
    key: header,
    header,
    heading: position === 0,
    cell: ({ name, cells }: NamedRow) => (position === 0 ? name : cells[position - 1]),
  }));
  return (
    <details className="text-small print:hidden">
      <summary className="w-fit text-accent">{t('reports.page.table')}</summary>
      <div className="mt-2">
        <Table
          caption={title}
          columns={columns}
          rows={table.rows.map(([name = '', ...cells]): NamedRow => ({ name, cells }))}
          rowKey={({ name }) => name}
        />
      </div>
    </details>
  );
}

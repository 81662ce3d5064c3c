import type { ScaleLinear } from 'd3-scale';
import { useFormat } from '~/i18n/use-format';
import { Axis } from './axis';
import { type ChartTable, FigureTable } from './chart-figure';
import { at, shareScale } from './percent-scale';

export interface AgainstAllRow {
  label: string;
  /** "24 of 38 (63%)" */
  value: string;
  share: number;
  low: number;
  high: number;
  /** Share among everybody, drawn as a line across the row. */
  all: number;
  allValue: string;
}

type AgainstAllProps = { title: string; note?: string; rows: AgainstAllRow[]; table: ChartTable };

const HEIGHT = 24;

/** Several answers of one group, each beside everybody. Labels are text, so that long ones wrap. */
export function AgainstAll({ title, note, rows, table }: AgainstAllProps) {
  const format = useFormat();
  const scale = shareScale(rows.flatMap(({ high, all }) => [high, all]));
  return (
    <figure className="grid gap-3 break-inside-avoid">
      <figcaption>
        <span className="block font-semibold">{title}</span>
        {note && <span className="block text-small text-ink-soft">{note}</span>}
      </figcaption>
      <ul className="grid gap-2 text-small">
        {rows.map((row) => (
          <li key={row.label}>
            <span className="flex flex-wrap justify-between gap-x-4">
              <span className="min-w-0">{row.label}</span>
              <span className="ml-auto text-right tabular-nums">
                {row.value} <span className="text-ink-soft">{row.allValue}</span>
              </span>
            </span>
            <RowChart row={row} scale={scale} />
          </li>
        ))}
      </ul>
      <svg width="100%" height={22} className="-mt-3 block overflow-visible" aria-hidden="true">
        <Axis scale={scale} y={1} format={format.percent} />
      </svg>
      <FigureTable title={title} table={table} />
    </figure>
  );
}

type RowChartProps = { row: AgainstAllRow; scale: ScaleLinear<number, number> };

function RowChart({ row, scale }: RowChartProps) {
  const [low, high] = [at(scale(row.low)), at(scale(row.high))];
  const middle = HEIGHT / 2;
  return (
    <svg width="100%" height={HEIGHT} className="block overflow-visible" aria-hidden="true">
      <rect
        x={at(scale(0))}
        width={at(scale(row.share) - scale(0))}
        y={middle - 6}
        height={12}
        fill="var(--accent)"
        fillOpacity={0.3}
      />
      <g stroke="var(--accent)" strokeWidth={2}>
        <line x1={low} x2={high} y1={middle} y2={middle} />
        <line x1={low} x2={low} y1={middle - 4} y2={middle + 4} />
        <line x1={high} x2={high} y1={middle - 4} y2={middle + 4} />
      </g>
      <circle cx={at(scale(row.share))} cy={middle} r={5} fill="var(--accent)" />
      <line
        x1={at(scale(row.all))}
        x2={at(scale(row.all))}
        y1={1}
        y2={HEIGHT - 1}
        className="stroke-ink"
        strokeWidth={2}
        strokeDasharray="4 3"
      />
    </svg>
  );
}

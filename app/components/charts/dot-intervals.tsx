import type { ScaleLinear } from 'd3-scale';
import { useFormat } from '~/i18n/use-format';
import { Axis } from './axis';
import { ChartFigure, type ChartTable } from './chart-figure';
import { at, shareScale } from './percent-scale';

export type DotRow = {
  label: string;
  /** As written at the end of the row: "24 of 38 (63%)". */
  value: string;
  share: number;
  low: number;
  high: number;
  /** A colour token such as 'var(--grade-a)'; the label says what it is. */
  colour?: string;
};

type Mark = 'dot' | 'bar';

type DotIntervalsProps = {
  title: string;
  note?: string;
  sentence: string;
  rows: DotRow[];
  /** The line to compare with: the share among all, or a threshold. */
  line?: { share: number; label: string };
  table: ChartTable;
  mark?: Mark;
};

const ROW = 54;
const TOP = 24;

/** Shares with their likely range: who overlaps whom is seen before a figure is read. */
export function DotIntervals(props: DotIntervalsProps) {
  const { title, note, sentence, rows, line, table, mark = 'dot' } = props;
  const format = useFormat();
  const top = line ? TOP : 0;
  const bottom = top + rows.length * ROW;
  const scale = shareScale([...rows.map((row) => row.high), line?.share ?? 0]);
  return (
    <ChartFigure {...{ title, note, sentence, table }} height={bottom + 26}>
      {line && <ComparisonLine scale={scale} line={line} rows={rows.length} top={top} />}
      {rows.map((row, position) => (
        <Row key={row.label} {...{ row, scale, mark }} y={top + position * ROW} />
      ))}
      <Axis scale={scale} y={bottom} format={format.percent} />
    </ChartFigure>
  );
}

type RowProps = {
  row: DotRow;
  scale: ScaleLinear<number, number>;
  y: number;
  mark: Mark;
};

function Row({ row, scale, y, mark }: RowProps) {
  const colour = row.colour ?? 'var(--accent)';
  const middle = y + 34;
  return (
    <g>
      <text x="0" y={y + 16} className="fill-ink text-small">
        {row.label}
      </text>
      <text x="100%" y={y + 16} textAnchor="end" className="fill-ink text-small tabular-nums">
        {row.value}
      </text>
      {mark === 'bar' && (
        <rect
          x={at(scale(0))}
          width={at(scale(row.share) - scale(0))}
          y={middle - 7}
          height={14}
          fill={colour}
          fillOpacity={0.3}
        />
      )}
      <Whisker low={at(scale(row.low))} high={at(scale(row.high))} y={middle} colour={colour} />
      <circle cx={at(scale(row.share))} cy={middle} r={6} fill={colour} />
    </g>
  );
}

const Whisker = ({
  low,
  high,
  y,
  colour,
}: Record<'low' | 'high' | 'colour', string> & { y: number }) => (
  <g stroke={colour} strokeWidth={2}>
    <line x1={low} x2={high} y1={y} y2={y} />
    <line x1={low} x2={low} y1={y - 5} y2={y + 5} />
    <line x1={high} x2={high} y1={y - 5} y2={y + 5} />
  </g>
);

type LineProps = {
  scale: ScaleLinear<number, number>;
  line: { share: number; label: string };
  rows: number;
  top: number;
};

/** Drawn only beside the marks: the words of the rows stay free of it. */
function ComparisonLine({ scale, line, rows, top }: LineProps) {
  const place = scale(line.share);
  const x = at(place);
  return (
    <g>
      <text
        x={x}
        y={14}
        textAnchor={place > 70 ? 'end' : place < 20 ? 'start' : 'middle'}
        className="fill-ink-soft text-small"
      >
        {line.label}
      </text>
      {Array.from({ length: rows }, (_, position) => top + position * ROW).map((y) => (
        <line
          key={y}
          x1={x}
          x2={x}
          y1={y + 22}
          y2={y + 47}
          className="stroke-ink-soft"
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
      ))}
    </g>
  );
}

import type { ScaleLinear } from 'd3-scale';
import { useFormat } from '~/i18n/use-format';
import { Axis } from './axis';
import { type Bin, binsOf } from './bins';
import { ChartFigure, type ChartTable } from './chart-figure';
import { at, percentScale } from './percent-scale';

export type Marker = { value: number; label: string; strong?: boolean };

type HistogramProps = {
  title: string;
  note?: string;
  sentence: string;
  values: number[];
  markers: Marker[];
  table: (bins: Bin[]) => ChartTable;
};

const HEIGHT = 110;
const LINE = 20;

/** How often each value came up, and where the marked ones stand among them. */
export function Histogram({ title, note, sentence, values, markers, table }: HistogramProps) {
  const format = useFormat();
  const bins = binsOf(values);
  const ends = [...bins.flatMap(({ from, to }) => [from, to]), ...markers.map((one) => one.value)];
  const scale =
    ends.length > 0 ? percentScale(Math.min(...ends), Math.max(...ends)) : percentScale(0, 1);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const top = markers.length * LINE + 4;
  const foot = top + HEIGHT;
  return (
    <ChartFigure {...{ title, note, sentence }} table={table(bins)} height={foot + 26}>
      {bins.map((bin) => (
        <rect
          key={bin.from}
          x={at(scale(bin.from))}
          width={at(scale(bin.to) - scale(bin.from))}
          y={foot - (bin.count / most) * HEIGHT}
          height={(bin.count / most) * HEIGHT}
          className="fill-line-strong stroke-surface"
          fillOpacity={0.55}
        />
      ))}
      {markers.map((marker, position) => (
        <Mark key={marker.label} {...{ marker, scale, foot }} y={(position + 1) * LINE} />
      ))}
      <Axis scale={scale} y={foot} format={(value) => format.number(value, 1)} />
    </ChartFigure>
  );
}

type MarkProps = { marker: Marker; scale: ScaleLinear<number, number>; y: number; foot: number };

/** Each label has a line of its own, so that near values do not write over each other. */
function Mark({ marker, scale, y, foot }: MarkProps) {
  const place = scale(marker.value);
  const colour = marker.strong ? 'var(--accent)' : 'var(--ink-soft)';
  return (
    <g>
      <line
        x1={at(place)}
        x2={at(place)}
        y1={y - 12}
        y2={foot}
        stroke={colour}
        strokeWidth={marker.strong ? 3 : 1.5}
        strokeDasharray={marker.strong ? undefined : '4 3'}
      />
      <text
        x={at(place + (place > 50 ? -1.5 : 1.5))}
        y={y - 1}
        textAnchor={place > 50 ? 'end' : 'start'}
        stroke="var(--surface)"
        strokeWidth={4}
        paintOrder="stroke"
        className={`text-small ${marker.strong ? 'fill-ink font-semibold' : 'fill-ink-soft'}`}
      >
        {marker.label}
      </text>
    </g>
  );
}

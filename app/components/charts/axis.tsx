import type { ScaleLinear } from 'd3-scale';
import { at } from './percent-scale';

type AxisProps = {
  scale: ScaleLinear<number, number>;
  y: number;
  /** How a tick is written, with its unit. */
  format: (value: number) => string;
  ticks?: number;
};

/** Few ticks, each with its unit; faint, since values are written beside their marks. */
export function Axis({ scale, y, format, ticks = 4 }: AxisProps) {
  const values = scale.ticks(ticks);
  return (
    <g>
      <line
        x1={at(scale.range()[0]!)}
        x2={at(scale.range()[1]!)}
        y1={y}
        y2={y}
        className="stroke-line"
      />
      {values.map((value, position) => (
        <g key={value}>
          <line
            x1={at(scale(value))}
            x2={at(scale(value))}
            y1={y}
            y2={y + 4}
            className="stroke-line-strong"
          />
          <text
            x={at(scale(value))}
            y={y + 18}
            textAnchor={anchorOf(position, values.length)}
            className="fill-ink-soft text-small tabular-nums"
          >
            {format(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The outermost labels lean inwards, so that nothing is cut off at the edge. */
export function anchorOf(position: number, count: number): 'start' | 'middle' | 'end' {
  if (position === 0) return 'start';
  return position === count - 1 ? 'end' : 'middle';
}

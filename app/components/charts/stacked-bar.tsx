import { ChartFigure, type ChartTable } from './chart-figure';
import { at } from './percent-scale';

export type BarPart = {
  /** Short enough to stand inside its part: a letter. */
  label: string;
  value: string;
  share: number;
  colour: string;
};

type StackedBarProps = {
  title: string;
  note?: string;
  sentence: string;
  parts: BarPart[];
  table?: ChartTable;
};

const HEIGHT = 40;
/** Below this share neither letter nor figure fits on a phone; the table and the text have them. */
const ROOM_FOR_LETTER = 0.05;
const ROOM_FOR_VALUE = 0.1;

/** One whole, split into named parts in a fixed order. */
export function StackedBar({ title, note, sentence, parts, table }: StackedBarProps) {
  const starts = parts.map((_, position) =>
    parts.slice(0, position).reduce((sum, { share }) => sum + share, 0),
  );
  return (
    <ChartFigure {...{ title, note, sentence, table }} height={HEIGHT + 22}>
      {parts.map((part, position) => (
        <Part key={part.label} part={part} start={starts[position]! * 100} />
      ))}
    </ChartFigure>
  );
}

function Part({ part, start }: { part: BarPart; start: number }) {
  const { label, value, share, colour } = part;
  if (share <= 0) return null;
  const middle = at(start + share * 50);
  return (
    <g>
      <rect
        x={at(start)}
        width={at(share * 100)}
        height={HEIGHT}
        fill={colour}
        className="stroke-surface"
        strokeWidth={2}
      />
      {share >= ROOM_FOR_LETTER && (
        <text
          x={middle}
          y={HEIGHT / 2 + 6}
          textAnchor="middle"
          className="fill-on-grade text-base font-semibold"
        >
          {label}
        </text>
      )}
      {share >= ROOM_FOR_VALUE && (
        <text
          x={middle}
          y={HEIGHT + 17}
          textAnchor="middle"
          className="fill-ink-soft text-small tabular-nums"
        >
          {value}
        </text>
      )}
    </g>
  );
}

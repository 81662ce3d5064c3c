import { scaleLinear } from 'd3-scale';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure, type ChartTable } from './chart-figure';
import { groupMark } from './group-mark';
import { at } from './percent-scale';

export type MapPoint = { id: string; x: number; y: number; group: number };

export const MAP_ENDS = ['left', 'right', 'bottom', 'top'] as const;
type MapEnd = (typeof MAP_ENDS)[number];

type AnswerMapProps = {
  title: string;
  note?: string;
  sentence: string;
  points: MapPoint[];
  /** By number of the group. */
  groupLabels: string[];
  /** What lies towards each edge. */
  ends?: Partial<Record<MapEnd, string>>;
  table: ChartTable;
};

const HEIGHT = 300;

/** People as points: near each other when they answered alike. Edges say what lies towards them. */
export function AnswerMap(props: AnswerMapProps) {
  const { title, note, sentence, points, groupLabels, ends = {}, table } = props;
  const place = scalesOf(points);
  const legend = (
    <>
      <MapEnds ends={ends} />
      <MapLegend labels={groupLabels} />
    </>
  );
  return (
    <ChartFigure {...{ title, note, sentence, table }} height={HEIGHT} legend={legend}>
      <rect width="100%" height={HEIGHT} rx={4} className="fill-sunken" />
      {points.map((point) => {
        const { path, colour } = groupMark(point.group);
        return (
          <svg
            key={point.id}
            x={at(place.x(point.x))}
            y={place.y(point.y)}
            overflow="visible"
            aria-hidden="true"
          >
            <path d={path} fill={colour} fillOpacity={0.75} />
          </svg>
        );
      })}
    </ChartFigure>
  );
}

/** Under the map and not at its edges: a question with its answer is too long for them. */
function MapEnds({ ends }: { ends: NonNullable<AnswerMapProps['ends']> }) {
  const shown = MAP_ENDS.filter((end) => ends[end]);
  const arrows = { left: '←', right: '→', top: '↑', bottom: '↓' };
  const { t } = useTranslation();
  if (shown.length === 0) return null;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1 text-small">
      {shown.map((end) => (
        <Fragment key={end}>
          <dt>
            <span aria-hidden="true">{arrows[end]}</span>
            <span className="sr-only">{t(`reports.charts.${end}`)}</span>
          </dt>
          <dd>{ends[end]}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

const MapLegend = ({ labels }: { labels: string[] }) => (
  <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
    {labels.map((label, group) => {
      const { path, colour } = groupMark(group);
      return (
        <li key={label} className="flex items-center gap-2">
          <svg viewBox="-7 -7 14 14" className="size-4" aria-hidden="true">
            <path d={path} fill={colour} />
          </svg>
          {label}
        </li>
      );
    })}
  </ul>
);

function scalesOf(points: MapPoint[]) {
  const ends = (values: number[]) =>
    values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  return {
    x: scaleLinear()
      .domain(ends(points.map((point) => point.x)))
      .range([4, 96]),
    y: scaleLinear()
      .domain(ends(points.map((point) => point.y)))
      .range([HEIGHT - 14, 14]),
  };
}

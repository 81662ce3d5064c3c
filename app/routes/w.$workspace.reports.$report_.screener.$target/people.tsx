import { useTranslation } from 'react-i18next';
import type { ScreenerTarget } from '~/analysis/report';
import { gradeColour, gradeShape } from '~/components/grade-shape';

interface PeopleProps {
  label: string;
  count: number;
  whole: 10 | 100;
  grade: ScreenerTarget;
}

/** So many of ten, or of a hundred, as marks one can count. */
export function People({ label, count, whole, grade }: PeopleProps) {
  const { t } = useTranslation();
  const said = t('screener.meaning.dots', { count, whole, grade });
  const columns = whole === 10 ? 10 : 25;
  const step = whole === 10 ? 26 : 12;
  const size = whole === 10 ? 1.4 : 0.62;
  const rows = Math.ceil(whole / columns);
  return (
    <figure>
      <figcaption className="flex justify-between gap-4 text-small">
        <span>{label}</span>
        <span className="shrink-0 tabular-nums">{said}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={`${label}: ${said}`}
        viewBox={`0 0 ${columns * step} ${rows * step}`}
        className="mt-1 block w-full max-w-80"
      >
        {Array.from({ length: whole }, (_, place) => {
          const x = (place % columns) * step + step / 2;
          const y = Math.floor(place / columns) * step + step / 2;
          const isOne = place < count;
          return (
            <path
              key={`${x} ${y}`}
              d={gradeShape[grade]}
              transform={`translate(${x} ${y}) scale(${size})`}
              fill={isOne ? gradeColour(grade) : 'none'}
              stroke={isOne ? gradeColour(grade) : 'var(--line-strong)'}
              strokeWidth={1}
            />
          );
        })}
      </svg>
    </figure>
  );
}

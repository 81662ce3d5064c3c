import { useTranslation } from 'react-i18next';
import type { Grade } from '~/analysis/report';
import { gradeColour, gradeLetter, gradeShape } from './grade-shape';

const soft: Record<Grade, string> = {
  A: 'bg-grade-a-soft',
  B: 'bg-grade-b-soft',
  C: 'bg-grade-c-soft',
  D: 'bg-grade-d-soft',
  X: 'bg-grade-x-soft',
};

/** A grade as letter, colour and shape; the title says what the letter stands for. */
export function GradeBadge({ grade }: { grade: string | null }) {
  const { t } = useTranslation();
  const letter = gradeLetter(grade ?? '');
  if (!letter) return <span className="text-small text-ink-soft">{t('common.grades.none')}</span>;
  return (
    <span
      title={t(`common.grades.${letter}`)}
      className={`inline-flex items-center gap-1.5 rounded-small px-2 py-0.5 text-small font-semibold text-ink ${soft[letter]}`}
    >
      <svg viewBox="-7 -7 14 14" className="size-3" aria-hidden="true">
        <path d={gradeShape[letter]} fill={gradeColour(letter)} />
      </svg>
      {grade}
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import type { Grade } from '~/analysis/report';
import { FigureSentence } from '~/components/figure-sentence';
import { gradeShape } from '~/components/grade-shape';

/** A finding as a report would say it, drawn as the people it counts: one mark is one person. */
export function SampleFinding() {
  const { t } = useTranslation();
  return (
    <figure className="grid gap-4 rounded-base border border-line bg-surface p-6">
      <figcaption className="text-small text-ink-soft">
        {t('workspace.landing.exampleLabel')}
      </figcaption>
      <Crowd
        label={t('workspace.landing.exampleA')}
        marks={marks('A', 7, 9)}
        colour="var(--grade-a)"
      />
      <Crowd
        label={t('workspace.landing.exampleOthers')}
        marks={marks('B', 11, 48)}
        colour="var(--ink-soft)"
      />
      <p className="text-small text-ink-soft">{t('workspace.landing.exampleLegend')}</p>
      <FigureSentence note={t('workspace.landing.exampleNote')}>
        {t('workspace.landing.exampleFigure')}
      </FigureSentence>
    </figure>
  );
}

type Mark = { key: string; shape: string; filled: boolean };

const marks = (letter: Grade, filled: number, all: number): Mark[] =>
  Array.from({ length: all }, (_, person) => ({
    key: `${letter}${person}`,
    shape: gradeShape[letter],
    filled: person < filled,
  }));

function Crowd({ label, marks, colour }: { label: string; marks: Mark[]; colour: string }) {
  return (
    <div className="grid gap-1">
      <p className="text-small font-semibold">{label}</p>
      <div aria-hidden="true" className="flex flex-wrap gap-1">
        {marks.map(({ key, shape, filled }) => (
          <svg key={key} viewBox="-7 -7 14 14" className="size-3.5">
            <title>{label}</title>
            <path d={shape} fill={filled ? colour : 'none'} stroke={colour} strokeWidth="1.2" />
          </svg>
        ))}
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { FigureSentence } from '~/components/figure-sentence';
import { type GradeLetter, gradeColour, gradeShape } from '~/components/grade-shape';

/** Who changed jobs: 7 of 9 A customers, 11 of 48 others. One mark is one person. */
const people = [
  ...crowd({ letter: 'A', yes: 7, all: 9, perRow: 9, top: 10 }),
  ...crowd({ letter: 'B', yes: 11, all: 48, perRow: 16, top: 42 }),
];

type Crowd = { letter: GradeLetter; yes: number; all: number; perRow: number; top: number };

function crowd({ letter, yes, all, perRow, top }: Crowd) {
  return Array.from({ length: all }, (_, person) => ({
    key: `${letter}${person}`,
    letter,
    changed: person < yes,
    place: `translate(${10 + (person % perRow) * 20} ${top + Math.floor(person / perRow) * 20})`,
  }));
}

/** A finding as a report would say it, drawn as the people it counts. */
export function SampleFinding() {
  const { t } = useTranslation();
  return (
    <figure className="grid gap-4 rounded-base border border-line bg-surface p-6">
      <figcaption className="text-small text-ink-soft">
        {t('workspace.landing.exampleLabel')}
      </figcaption>
      <svg viewBox="0 0 320 92" aria-hidden="true" className="w-full max-w-sm">
        {people.map(({ key, letter, changed, place }) => (
          <path
            key={key}
            d={gradeShape[letter]}
            transform={place}
            fill={changed ? gradeColour(letter) : 'none'}
            stroke={gradeColour(letter)}
            strokeWidth="1.5"
          />
        ))}
      </svg>
      <FigureSentence note={t('workspace.landing.exampleNote')}>
        {t('workspace.landing.exampleFigure')}
      </FigureSentence>
    </figure>
  );
}

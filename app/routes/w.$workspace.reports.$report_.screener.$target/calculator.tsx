import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { GradeBadge } from '~/components/grade-badge';
import type { ScreenerQuestion } from '~/domain/reports/screener/lines';
import type { ScreenerFile } from '~/domain/reports/screener/screener-file';
import { QuestionLines } from './question-lines';

/** The screener with a person in front of you: tick, and read the sum. */
export function Calculator({
  screener,
  questions,
}: {
  screener: ScreenerFile;
  questions: ScreenerQuestion[];
}) {
  const { t } = useTranslation();
  const [points, setPoints] = useState(0);
  const { target, threshold, mostPoints: most } = screener;
  const count = (event: FormEvent<HTMLFormElement>) => setPoints(sumOf(event.currentTarget));
  const isFlagged = points >= threshold;
  const tone = target === 'A' ? 'bg-grade-a-soft' : 'bg-grade-c-soft';
  return (
    <form
      aria-label={screener.name}
      onChange={count}
      onReset={() => setPoints(0)}
      className="grid gap-5 rounded-base border-2 border-ink bg-surface p-4 sm:p-6"
    >
      <p className="text-small text-ink-soft">{t('screener.card.how')}</p>
      {questions.map((question, place) => (
        <QuestionLines key={question.id} question={question} place={place} />
      ))}
      <div
        className={`-mx-4 -mb-4 grid gap-2 rounded-b-base border-t-2 border-ink p-4 sm:-mx-6 sm:-mb-6 sm:px-6 ${isFlagged ? tone : 'bg-sunken'}`}
      >
        <output aria-live="polite" className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="text-large font-semibold tabular-nums">
            {t('screener.card.total', { points, most })}
          </span>
          <span className="flex items-center gap-2 font-semibold">
            {isFlagged && <GradeBadge grade={target} />}
            {t(`screener.${target}.${isFlagged ? 'likely' : 'unlikely'}`)}
          </span>
        </output>
        <p className="text-small">{t(`screener.${target}.threshold`, { count: threshold })}</p>
        <div className="-ml-3">
          <Button type="reset" variant="quiet" size="small">
            {t('screener.card.clear')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function sumOf(form: HTMLFormElement): number {
  return [...new FormData(form).values()].reduce((sum, value) => sum + Number(value), 0);
}

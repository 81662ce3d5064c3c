import { useTranslation } from 'react-i18next';
import { Notice } from '~/components/notice';
import { cardQuestions } from '~/domain/reports/screener/lines';
import { nameBandIn } from '~/domain/reports/screener/name-band';
import { useFormat } from '~/i18n/use-format';
import { Calculator } from './calculator';
import { Endings } from './endings';
import type { ShownPage } from './page.server';
import { ScoreMeaning } from './score-meaning';
import { UseCard } from './use-card';

/** The card to count with, what its sum says, and what to do with it. */
export function ShownCard({ page }: { page: ShownPage }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { card } = page;
  const questions = cardQuestions(card.items, nameBandIn(t, number));
  return (
    <>
      {!card.useful && (
        <Notice tone="warning" title={t('screener.use.notUseful')}>
          {t('screener.use.notUsefulText')}
        </Notice>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
        <Calculator card={card} questions={questions} />
        <ScoreMeaning card={card} />
      </div>
      <UseCard page={page} questionCount={questions.length} />
      {card.useful && <Endings page={page} />}
    </>
  );
}

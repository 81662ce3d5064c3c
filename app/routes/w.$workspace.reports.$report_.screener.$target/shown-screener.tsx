import { useTranslation } from 'react-i18next';
import { Notice } from '~/components/notice';
import { questionsOf } from '~/domain/reports/screener/lines';
import { nameBandIn } from '~/domain/reports/screener/name-band';
import { useFormat } from '~/i18n/use-format';
import { Calculator } from './calculator';
import { Endings } from './endings';
import { FurtherUses } from './further-uses';
import type { ShownPage } from './page.server';
import { ScoreMeaning } from './score-meaning';

/** The screener to count with, what its sum says, and what to do with it. */
export function ShownScreener({ page }: { page: ShownPage }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { screener } = page;
  const questions = questionsOf(screener.items, nameBandIn(t, number));
  return (
    <>
      {!screener.useful && (
        <Notice tone="warning" title={t('screener.use.notUseful')}>
          {t('screener.use.notUsefulText')}
        </Notice>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
        <Calculator screener={screener} questions={questions} />
        <ScoreMeaning screener={screener} />
      </div>
      <FurtherUses page={page} questionCount={questions.length} />
      {screener.useful && <Endings page={page} />}
    </>
  );
}

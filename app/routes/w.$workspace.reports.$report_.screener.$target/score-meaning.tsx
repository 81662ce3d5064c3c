import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { frequenciesOf } from '~/domain/reports/screener/frequencies';
import { sayMeaning } from '~/domain/reports/screener/meaning';
import type { ScreenerFile } from '~/domain/reports/screener/screener-file';
import { useFormat } from '~/i18n/use-format';
import { People } from './people';

/** Chances as people, beside what one would get without the screener. */
export function ScoreMeaning({ screener }: { screener: ScreenerFile }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const figures = { ...screener.measured, target: screener.target, useful: screener.useful };
  const { whole, flagged, base } = frequenciesOf(figures);
  const said = sayMeaning(figures, t, number);
  return (
    <Card title={t('screener.meaning.title')}>
      <div className="grid gap-4">
        <p className="tabular-nums">{said.flagged}</p>
        <div className="grid gap-3">
          <People
            label={t('screener.meaning.withCard')}
            count={flagged.about}
            whole={whole}
            grade={screener.target}
          />
          <People
            label={t('screener.meaning.withoutCard')}
            count={base}
            whole={whole}
            grade={screener.target}
          />
        </div>
        <p className="tabular-nums">{said.missed}</p>
        <p className="tabular-nums">{said.others}</p>
        <p className="font-semibold">{said.worth}</p>
        <p className="text-small text-ink-soft">{t(`screener.${screener.target}.caution`)}</p>
        <p className="text-small text-ink-soft tabular-nums">{said.measuredOn}</p>
      </div>
    </Card>
  );
}

import { useTranslation } from 'react-i18next';
import { sayCondition } from '#surveys/conditions';
import { Card } from '~/components/card';
import type { Hypothesis } from '~/domain/surveys/survey';
import { useFormat } from '~/i18n/use-format';

interface WrittenHypothesesProps {
  definition: unknown;
  hypotheses: Hypothesis[];
}

/** As they stand, for those who may not or can no longer change them. */
export function WrittenHypotheses({ definition, hypotheses }: WrittenHypothesesProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  if (hypotheses.length === 0) return <p>{t('surveys.hypotheses.noneWritten')}</p>;
  return hypotheses.map((hypothesis, index) => (
    <Card key={hypothesis.id} title={t('surveys.hypotheses.number', { number: index + 1 })}>
      <p>{hypothesis.text}</p>
      <ul className="mt-3 list-disc pl-5 text-small text-ink-soft">
        {hypothesis.conditions.map((condition) => {
          const said = sayCondition(definition, condition, locale);
          return (
            <li key={JSON.stringify(condition)}>
              {t(`surveys.hypotheses.words.${said.op}`, said)}
            </li>
          );
        })}
      </ul>
    </Card>
  ));
}

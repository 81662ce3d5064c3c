import { useTranslation } from 'react-i18next';
import { stages } from '~/domain/progress/progress';

/** The five stages of the work, the same words as everywhere inside. */
export function HowItGoes() {
  const { t } = useTranslation();
  return (
    <section className="grid gap-5">
      <h2 className="text-large">{t('workspace.landing.stepsTitle')}</h2>
      <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-5">
        {stages.map((stage, position) => (
          <li key={stage} className="border-t-2 border-accent pt-3">
            <h3>
              <span className="text-ink-soft tabular-nums">{position + 1}. </span>
              {t(`common.stages.${stage}`)}
            </h3>
            <p className="mt-1 text-small">{t(`workspace.landing.steps.${stage}`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Progress } from '~/components/progress';
import { TextLink } from '~/components/text-link';

type AnalysisProgressProps = {
  analysis: {
    status: string;
    step: string | null;
    progress: number;
  };
};

/** What is being done right now, in words; without scripts a link looks again. */
export function AnalysisProgress({ analysis }: AnalysisProgressProps) {
  const { t } = useTranslation();
  const { status, step, progress } = analysis;
  const running = step
    ? t(`reports.analysis.steps.${step}`, { defaultValue: t('reports.analysis.running') })
    : t('reports.analysis.running');
  const label = status === 'queued' ? t('reports.analysis.queued') : running;
  return (
    <>
      <Progress
        label={label}
        value={Math.round(progress * 100)}
        max={status === 'queued' ? null : 100}
      />
      <noscript>
        <TextLink to="." reloadDocument>
          {t('reports.analysis.refresh')}
        </TextLink>
      </noscript>
    </>
  );
}

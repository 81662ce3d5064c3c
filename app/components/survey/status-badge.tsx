import { useTranslation } from 'react-i18next';
import type { SurveyStatus } from '~/domain/surveys/survey';
import { Badge } from '../badge';
import type { Tone } from '../tone';

const tones: Record<SurveyStatus, Tone> = {
  draft: 'neutral',
  inProgress: 'success',
  paused: 'warning',
  completed: 'accent',
};

export function StatusBadge({ status }: { status: SurveyStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`surveys.status.${status}`)}</Badge>;
}

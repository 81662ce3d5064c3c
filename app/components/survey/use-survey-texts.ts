import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyTexts } from './answering-model';

/** The frame's words in the reader's language; the questions follow the preview's own. */
export function useSurveyTexts(): SurveyTexts {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      progress: t('answering.progress', { position: '{{position}}', total: '{{total}}' }),
      next: t('common.actions.next'),
      back: t('common.actions.back'),
      finish: t('answering.finish'),
    }),
    [t],
  );
}

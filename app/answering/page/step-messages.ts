import { useTranslation } from 'react-i18next';

/** What the script says: it brings no dictionary. */
export function useStepMessages() {
  const { t } = useTranslation();
  return {
    saved: t('answering.saved'),
    offline: t('answering.offline'),
    waiting: t('answering.waiting'),
    slow: t('answering.slow'),
    refused: t('answering.refused'),
  };
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Notice } from './notice';

type JobWaitingProps = { waiting: { isWorkerRunning: boolean; before: number } };

/** Why nothing moves: nobody does the work, or others come first. */
export function JobWaiting({ waiting: { isWorkerRunning, before } }: JobWaitingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!isWorkerRunning) {
    return (
      <Notice tone="warning" title={t('common.jobs.noWorker')} live>
        {t('common.jobs.noWorkerHint')}
      </Notice>
    );
  }
  if (before === 0) return null;
  return <p>{t('common.jobs.before', { count: before, formatted: format.number(before) })}</p>;
}

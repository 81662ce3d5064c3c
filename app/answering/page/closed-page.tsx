import { useTranslation } from 'react-i18next';
import type { WhyNoQuestions } from '../load-answer-page.server';

interface ClosedPageProps {
  reason: WhyNoQuestions;
  company: string;
  /** Something she answered is there. */
  isKept: boolean;
}

export function ClosedPage({ reason, company, isKept }: ClosedPageProps) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-title">{t(`answering.closed.${reason}.title`)}</h1>
      <p className="mt-4">{t(`answering.closed.${reason}.text`, { company })}</p>
      {isKept && <p className="mt-4">{t('answering.closed.kept')}</p>}
    </>
  );
}

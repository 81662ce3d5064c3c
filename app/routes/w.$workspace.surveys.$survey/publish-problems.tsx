import { useTranslation } from 'react-i18next';
import { Notice } from '~/components/notice';
import type { EditorPage } from './page.server';

/** What stands in the way, and what does not but should be known. */
export function PublishProblems({ publishing }: Pick<EditorPage, 'publishing'>) {
  const { t } = useTranslation();
  const { problems, missing } = publishing;
  return (
    <>
      {problems.length > 0 && (
        <Notice tone="danger" title={t('surveys.publish.problemsTitle')}>
          <ul className="list-disc pl-5">
            {problems.map(({ problem, key }) => (
              <li key={`${problem} ${key}`}>{t(`surveys.publish.problems.${problem}`, { key })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warning" title={t('surveys.publish.missingTitle', { count: missing.length })}>
          <p>{t('surveys.publish.missing')}</p>
          <ul className="mt-1 list-disc pl-5">
            {distinct(missing).map(({ question, locale }) => (
              <li key={`${locale} ${question}`}>
                {t('surveys.publish.missingItem', {
                  question: question ?? t('surveys.publish.wholeSurvey'),
                  locale: t(`surveys.locales.${locale}`),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

type Missing = EditorPage['publishing']['missing'];

const distinct = (missing: Missing): Missing => [
  ...new Map(missing.map((one) => [`${one.locale} ${one.question}`, one])).values(),
];

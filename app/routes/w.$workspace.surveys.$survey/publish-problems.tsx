import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Notice } from '~/components/notice';
import type { EditorPage } from './page.server';

/** What stands in the way, and what does not but should be known. */
export function PublishProblems({ publishing }: Pick<EditorPage, 'publishing'>) {
  const { t } = useTranslation();
  const { problems, leftOut, missing } = publishing;
  return (
    <>
      {problems.length > 0 && (
        <Notice tone="danger" title={t('surveys.publish.problemsTitle')}>
          <ul className="list-disc pl-5">
            {problems.map(({ problem, key }) => (
              <li key={`${problem} ${key}`}>
                {t(`surveys.publish.problems.${problem}`, { key })}
                {problem === 'repeatedKey' && key && <RenameRepeated code={key} />}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {leftOut.length > 0 && (
        <Notice tone="warning" title={t('surveys.publish.leftOutTitle')}>
          <ul className="list-disc pl-5">
            {leftOut.map(({ what, key }) => (
              <li key={`${what} ${key}`}>
                {key === undefined
                  ? t('surveys.publish.leftOutOfSurvey')
                  : t('surveys.publish.leftOutOf', { key })}{' '}
                {t(`surveys.publish.leftOut.${what}`)}
              </li>
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

/** One click: the codes, and what speaks of them. */
function RenameRepeated({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" preventScrollReset className="my-2">
      <input type="hidden" name="key" value={code} />
      <Button variant="secondary" size="small" name="intent" value="renameRepeated">
        {t('surveys.publish.rename')}
      </Button>
    </Form>
  );
}

type Missing = EditorPage['publishing']['missing'];

const distinct = (missing: Missing): Missing => [
  ...new Map(missing.map((one) => [`${one.locale} ${one.question}`, one])).values(),
];

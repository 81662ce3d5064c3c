import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import type { ThanksData } from '../thanks.server';
import { theirs } from './spoken-on';

/** Done, what happens now, and the way back out of it. */
export function ThanksPage({ page }: { page: ThanksData }) {
  const { t } = useTranslation();
  const { company, language, isWithdrawn, isPersonal, ending, thanksPath, path } = page;
  const part = isWithdrawn ? 'withdrawn' : 'thanks';
  return (
    <>
      <h1 className="text-title">{t(`answering.${part}.title`)}</h1>
      {ending && (
        <div
          className="mt-4 grid gap-2 border-s-4 border-accent bg-surface py-3 ps-4 pe-3 wrap-anywhere"
          {...(language && theirs(language))}
          dangerouslySetInnerHTML={{ __html: ending }}
        />
      )}
      <p className="mt-4">{t(`answering.${part}.text`, { company })}</p>
      {!isWithdrawn && (
        <>
          <p className="mt-2">{t(`answering.thanks.${isPersonal ? 'joined' : 'anonymous'}`)}</p>
          <details className="mt-10 text-small">
            <summary className="text-ink-soft">{t('answering.withdraw.title')}</summary>
            <p className="mt-2">{t('answering.withdraw.text')}</p>
            <form method="post" action={thanksPath} className="mt-3">
              <Button variant="danger" size="small">
                {t('answering.withdraw.action')}
              </Button>
            </form>
          </details>
        </>
      )}
      {!isPersonal && (
        <form method="post" action={path} className="mt-6">
          <Button variant="secondary" name="intent" value="another">
            {t('answering.another')}
          </Button>
        </form>
      )}
    </>
  );
}

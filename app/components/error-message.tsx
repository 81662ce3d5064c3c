import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { wordingOf } from '~/http';
import { paths } from '~/paths';
import { LinkButton } from './link-button';
import { Page } from './page';
import { PageHeader } from './page-header';
import { ReloadSoon } from './reload-soon';

/** What happened in plain words, and the way out. No words for a status: it is our mistake. */
export function ErrorMessage({ error }: { error: { status: number; statusText?: string } }) {
  const { t } = useTranslation();
  const wording = `common.errors.${wordingOf(error)}`;
  const title = t(`${wording}Title`);
  // The tab was named after the page that was hoped for.
  useEffect(() => {
    document.title = `${title} – ${t('common.product')}`;
  }, [title, t]);
  return (
    <Page>
      <PageHeader title={title} lead={t(wording)} />
      {error.status === 503 ? (
        <ReloadSoon />
      ) : (
        <p>
          <LinkButton to={paths.home()} reloadDocument>
            {t('common.errors.toStart')}
          </LinkButton>
        </p>
      )}
    </Page>
  );
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { foreignOriginText } from '~/http';
import { paths } from '~/paths';
import { LinkButton } from './link-button';
import { Page } from './page';
import { PageHeader } from './page-header';
import { ReloadSoon } from './reload-soon';

const wordings: Record<number | string, string> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  415: 'badRequest',
  [foreignOriginText]: 'foreignOrigin',
  503: 'away',
};

/** What happened in plain words, and the way out. No words for a status: it is our mistake. */
export function ErrorMessage({ status }: { status: number | string }) {
  const { t } = useTranslation();
  const wording = `common.errors.${wordings[status] ?? 'broken'}`;
  const title = t(`${wording}Title`);
  // The tab was named after the page that was hoped for.
  useEffect(() => {
    document.title = `${title} – ${t('common.product')}`;
  }, [title, t]);
  return (
    <Page>
      <PageHeader title={title} lead={t(wording)} />
      {status === 503 ? (
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

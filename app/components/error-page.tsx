import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { LinkButton } from './link-button';
import { Page } from './page';
import { PageHeader } from './page-header';
import { PublicFrame } from './public-frame';

const wordings: Record<number, string> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
};

/** What happened in plain words, and the way out. Anything we have no words for is our mistake. */
export function ErrorPage({ status }: { status: number }) {
  const { t } = useTranslation();
  const wording = wordings[status] ?? 'broken';
  return (
    <PublicFrame narrow>
      <Page>
        <PageHeader
          title={t(`common.errors.${wording}Title`)}
          lead={t(`common.errors.${wording}`)}
        />
        <p>
          <LinkButton to={paths.home()} reloadDocument>
            {t('common.errors.toStart')}
          </LinkButton>
        </p>
      </Page>
    </PublicFrame>
  );
}

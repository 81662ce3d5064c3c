import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { LinkButton } from './link-button';
import { Page } from './page';
import { PageHeader } from './page-header';

const wordings: Record<number, string> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
};

/** The key of the words for a status. Anything we have no words for is our mistake. */
export const errorWording = (status: number): string =>
  `common.errors.${wordings[status] ?? 'broken'}`;

/** What happened in plain words, and the way out. */
export function ErrorMessage({ status }: { status: number }) {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader title={t(`${errorWording(status)}Title`)} lead={t(errorWording(status))} />
      <p>
        <LinkButton to={paths.home()} reloadDocument>
          {t('common.errors.toStart')}
        </LinkButton>
      </p>
    </Page>
  );
}

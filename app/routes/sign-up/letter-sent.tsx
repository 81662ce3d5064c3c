import { useTranslation } from 'react-i18next';
import { ActionRow, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';

/** The same words whether or not the address has an account. */
export function LetterSent({ sentTo }: { sentTo: string }) {
  const { t } = useTranslation();
  return (
    <PublicFrame narrow>
      <Page>
        <div role="status">
          <PageHeader
            title={t('auth.signUp.sentTitle')}
            lead={t('auth.signUp.sent', { email: sentTo })}
          />
        </div>
        <p>{t('auth.signUp.nothingThere')}</p>
        <ActionRow>
          <TextLink to={paths.signUp()} reloadDocument>
            {t('auth.signUp.again')}
          </TextLink>
        </ActionRow>
      </Page>
    </PublicFrame>
  );
}

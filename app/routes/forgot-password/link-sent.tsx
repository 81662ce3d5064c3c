import { useTranslation } from 'react-i18next';
import { ActionRow, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';

export function LinkSent({ sentTo, byMail }: { sentTo: string; byMail: boolean }) {
  const { t } = useTranslation();
  return (
    <PublicFrame narrow>
      <Page>
        <div role="status">
          <PageHeader
            title={t(`auth.forgotPassword.${byMail ? 'sentTitle' : 'noMailTitle'}`)}
            lead={t(`auth.forgotPassword.${byMail ? 'sent' : 'noMail'}`, { email: sentTo })}
          />
        </div>
        <ActionRow>
          <TextLink to={paths.signIn()}>{t('auth.forgotPassword.toSignIn')}</TextLink>
          <TextLink to={paths.forgotPassword()}>{t('auth.forgotPassword.again')}</TextLink>
        </ActionRow>
      </Page>
    </PublicFrame>
  );
}

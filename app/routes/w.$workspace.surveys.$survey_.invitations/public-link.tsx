import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { CopyField } from '~/components/copy-field';
import type { InvitationsPage } from './page.server';

export function PublicLink({ page }: { page: InvitationsPage }) {
  const { t } = useTranslation();
  return (
    <Card title={t('surveys.invitations.publicTitle')}>
      <div className="grid gap-4">
        <p className="max-w-text">{t('surveys.invitations.publicText')}</p>
        <CopyField
          name="publicLink"
          label={t('surveys.invitations.publicLabel')}
          value={page.publicLink}
        />
      </div>
    </Card>
  );
}

import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { ConfirmDialog } from '~/components/confirm-dialog';
import { LinkButton } from '~/components/link-button';
import { ActionRow } from '~/components/page';
import { paths } from '~/paths';
import type { InvitationsPage } from './page.server';

export function PersonalLinks({ page }: { page: InvitationsPage }) {
  const { t } = useTranslation();
  const { workspaceSlug, survey, reach, counts, hasOutbox } = page;
  return (
    <Card title={t('surveys.invitations.personalTitle')}>
      <div className="grid gap-4">
        <p className="max-w-text">{t('surveys.invitations.personalText')}</p>
        {reach.customers === 0 && <NoCustomers workspaceSlug={workspaceSlug} />}
        {reach.customers > 0 && reach.uninvited === 0 && (
          <p className="text-ink-soft">{t('surveys.invitations.allInvited')}</p>
        )}
        <ActionRow>
          {reach.uninvited > 0 && <InviteAll count={reach.uninvited} />}
          {reach.unsentWithEmail > 0 && survey.status === 'inProgress' && (
            <SendDialog count={reach.unsentWithEmail} isFirst={reach.uninvited === 0} />
          )}
          {counts.invited > 0 && (
            <LinkButton
              variant="quiet"
              reloadDocument
              to={paths.linksCsv(workspaceSlug, survey.id)}
            >
              {t('surveys.invitations.csv')}
            </LinkButton>
          )}
        </ActionRow>
        {hasOutbox && reach.unsentWithEmail > 0 && (
          <p className="text-small text-ink-soft">{t('surveys.invitations.outbox')}</p>
        )}
      </div>
    </Card>
  );
}

function NoCustomers({ workspaceSlug }: { workspaceSlug: string }) {
  const { t } = useTranslation();
  return (
    <div className="grid justify-items-start gap-3">
      <p>{t('surveys.invitations.noCustomers')}</p>
      <LinkButton to={paths.newImport(workspaceSlug)}>
        {t('surveys.invitations.importCustomers')}
      </LinkButton>
    </div>
  );
}

function InviteAll({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <Form method="post">
      <Button name="intent" value="invite">
        {t('surveys.invitations.invite', { count })}
      </Button>
    </Form>
  );
}

function SendDialog({ count, isFirst }: { count: number; isFirst: boolean }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      trigger={t('surveys.invitations.send', { count })}
      triggerVariant={isFirst ? 'primary' : 'secondary'}
      title={t('surveys.invitations.sendTitle', { count })}
      form={
        <Form method="post">
          <Button name="intent" value="send">
            {t('surveys.invitations.send', { count })}
          </Button>
        </Form>
      }
    >
      {t('surveys.invitations.sendText')}
    </ConfirmDialog>
  );
}

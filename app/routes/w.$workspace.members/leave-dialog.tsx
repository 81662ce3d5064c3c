import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ConfirmDialog } from '~/components/confirm-dialog';

type LeaveDialogProps = { name: string; isOnlyFounder: boolean };

export function LeaveDialog({ name, isOnlyFounder }: LeaveDialogProps) {
  const { t } = useTranslation();
  if (isOnlyFounder) {
    return <p className="text-small text-ink-soft">{t('auth.members.onlyFounder')}</p>;
  }
  return (
    <div>
      <ConfirmDialog
        trigger={t('auth.members.leave')}
        triggerVariant="secondary"
        title={t('auth.members.leaveTitle', { workspace: name })}
        form={
          <Form method="post">
            <input type="hidden" name="intent" value="leave" />
            <Button variant="danger">{t('auth.members.leave')}</Button>
          </Form>
        }
      >
        {t('auth.members.leaveText')}
      </ConfirmDialog>
    </div>
  );
}

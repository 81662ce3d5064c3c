import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ConfirmDialog } from '~/components/confirm-dialog';
import type { ListedMember } from './listed-member';

export function RemoveDialog({ member: { id, name, email } }: { member: ListedMember }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      trigger={t('auth.members.remove')}
      triggerVariant="quiet"
      triggerSize="small"
      title={t('auth.members.removeTitle', { name })}
      form={
        <Form method="post">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="memberId" value={id} />
          <input type="hidden" name="name" value={name} />
          <Button variant="danger">{t('auth.members.removeConfirm', { name })}</Button>
        </Form>
      }
    >
      {t('auth.members.removeText', { name, email })}
    </ConfirmDialog>
  );
}

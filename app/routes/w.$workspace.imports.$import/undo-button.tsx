import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ConfirmDialog } from '~/components/confirm-dialog';
import { useFormat } from '~/i18n/use-format';
import type { ShownResult } from './shown';

type UndoButtonProps = { shown: ShownResult; undoing: NonNullable<ShownResult['undoing']> };

/** Names what would be deleted before it is. */
export function UndoButton({ shown, undoing }: UndoButtonProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const counted = (key: string, count: number) =>
    t(`imports.result.${key}`, { count, formatted: number(count) });
  if (undoing.customers + undoing.purchases === 0) return null;
  const lead = {
    customers: counted('customers', undoing.customers),
    purchases: counted('purchases', undoing.purchases),
  };
  return (
    <ConfirmDialog
      trigger={t('imports.result.undo')}
      triggerVariant="quiet"
      title={t('imports.result.undoTitle', { fileName: shown.fileName })}
      form={
        <Form method="post">
          <Button name="intent" value="undo" variant="danger">
            {t('imports.result.undoConfirm')}
          </Button>
        </Form>
      }
    >
      <p>{t('imports.result.undoLead', lead)}</p>
      {undoing.customersInUse > 0 && <p>{counted('undoInUse', undoing.customersInUse)}</p>}
      <p>{t('imports.result.undoUpdates')}</p>
    </ConfirmDialog>
  );
}

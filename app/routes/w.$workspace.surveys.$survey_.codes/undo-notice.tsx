import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Notice } from '~/components/notice';
import type { CodesChanged } from './change-codes.server';

/** What was done, and the way back. */
export function UndoNotice({ result }: { result: Extract<CodesChanged, { ok: true }> }) {
  const { t } = useTranslation();
  const { done, name, undo } = result;
  return (
    <Notice tone="success" live title={t(`codes.${done}`, { name })}>
      <Form method="post" preventScrollReset>
        {undo.id && <input type="hidden" name="id" value={undo.id} />}
        {undo.name && <input type="hidden" name="name" value={undo.name} />}
        {undo.words?.map((word) => (
          <input key={word} type="hidden" name="word" value={word} />
        ))}
        <Button name="intent" value={undo.intent} variant="quiet" size="small">
          {t('codes.undo')}
        </Button>
      </Form>
    </Notice>
  );
}

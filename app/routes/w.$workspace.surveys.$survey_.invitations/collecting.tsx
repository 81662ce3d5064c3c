import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { ConfirmDialog } from '~/components/confirm-dialog';
import type { FormErrors } from '~/components/error-summary';
import { ActionRow, FormStack } from '~/components/page';
import { TextInput } from '~/components/text-input';
import type { InvitationsPage } from './page.server';

interface CollectingProps {
  page: InvitationsPage;
  errors?: FormErrors;
}

/** Until when, how many, and whether at all. */
export function Collecting({ page, errors }: CollectingProps) {
  const { t } = useTranslation();
  const { closesAt, responseCap, graceHours } = page.survey;
  return (
    <Card title={t('surveys.invitations.collectingTitle')}>
      <Form method="post">
        <FormStack>
          <input type="hidden" name="intent" value="limits" />
          <TextInput
            name="closesAt"
            type="datetime-local"
            label={t('surveys.invitations.closesAt')}
            hint={t('surveys.invitations.closesAtHint', { timeZone: page.timeZone })}
            defaultValue={closesAt ?? ''}
            error={errors?.closesAt}
            optional
          />
          <TextInput
            name="graceHours"
            inputMode="numeric"
            label={t('surveys.invitations.graceHours')}
            hint={t('surveys.invitations.graceHoursHint')}
            defaultValue={graceHours}
            error={errors?.graceHours}
          />
          <TextInput
            name="cap"
            inputMode="numeric"
            label={t('surveys.invitations.cap')}
            hint={t('surveys.invitations.capHint')}
            defaultValue={responseCap ?? ''}
            error={errors?.cap}
            optional
          />
          <div>
            <Button variant="secondary">{t('surveys.invitations.saveLimits')}</Button>
          </div>
        </FormStack>
      </Form>
      <div className="mt-6 border-t border-line pt-4">
        <StatusButtons page={page} />
      </div>
    </Card>
  );
}

function StatusButtons({ page }: { page: InvitationsPage }) {
  const { t } = useTranslation();
  const { status, title } = page.survey;
  const button = (intent: 'pause' | 'resume') => (
    <Form method="post">
      <Button variant="secondary" size="small" name="intent" value={intent}>
        {t(`surveys.invitations.${intent}`)}
      </Button>
    </Form>
  );
  return (
    <ActionRow>
      {status === 'inProgress' ? button('pause') : button('resume')}
      {status !== 'completed' && (
        <ConfirmDialog
          trigger={t('surveys.invitations.complete')}
          triggerVariant="quiet"
          triggerSize="small"
          title={t('surveys.invitations.completeTitle', { title })}
          form={
            <Form method="post">
              <Button variant="danger" name="intent" value="complete">
                {t('surveys.invitations.complete')}
              </Button>
            </Form>
          }
        >
          {t('surveys.invitations.completeText')}
        </ConfirmDialog>
      )}
    </ActionRow>
  );
}

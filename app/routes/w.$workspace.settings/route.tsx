import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { SavedNotice } from '~/components/saved-notice';
import { Select } from '~/components/select';
import { SettingsTabs } from '~/components/settings-tabs';
import { TextInput } from '~/components/text-input';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import type { action } from './actions.server';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'workspace.settings.title' };

/** What the whole workspace goes by. */
export default function Settings() {
  const { t } = useTranslation();
  const { workspaceSlug, name, timeZone, timeZones } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = useFormErrors(result, 'workspace.settings.errors');
  const entered = result && !result.ok ? result.entered : { name, timeZone };
  return (
    <Page>
      <PageHeader title={t('workspace.settings.title')} lead={t('workspace.settings.lead')} />
      <SettingsTabs workspaceSlug={workspaceSlug} />
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate key={`${name} ${timeZone}`}>
        <FormStack>
          <TextInput
            name="name"
            label={t('workspace.list.createName')}
            hint={t('workspace.list.createNameHint')}
            error={errors.name}
            defaultValue={entered.name}
            autoComplete="organization"
          />
          <Select
            name="timeZone"
            label={t('workspace.settings.timeZone')}
            hint={t('workspace.settings.timeZoneHint')}
            error={errors.timeZone}
            defaultValue={entered.timeZone}
            options={timeZones}
          />
          <Button busy={useNavigation().state !== 'idle'}>{t('workspace.settings.save')}</Button>
        </FormStack>
      </Form>
      <SavedNotice about="workspace.changed" />
    </Page>
  );
}

import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { Page } from '~/components/page';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { MappingStep } from './mapping-step';
import type { loader } from './page.server';
import { ResultStep } from './result-step';
import { RunStep } from './run-step';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'imports.title' };

export default function Import() {
  const { t } = useTranslation();
  const shown = useLoaderData<typeof loader>();
  const errors = useFormErrors(useActionData<typeof action>(), 'imports.mappingErrors');
  const crumbs = [
    { label: t('customers.title'), to: paths.customers(shown.workspaceSlug) },
    { label: t('imports.title'), to: paths.newImport(shown.workspaceSlug) },
  ];
  return (
    <Page>
      <Breadcrumb items={crumbs} />
      {shown.step === 'mapping' && <MappingStep shown={shown} errors={errors} />}
      {shown.step === 'run' && <RunStep shown={shown} />}
      {shown.step === 'result' && <ResultStep shown={shown} />}
    </Page>
  );
}

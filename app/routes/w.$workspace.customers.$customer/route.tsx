import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { CustomerFacts } from './customer-facts';
import { GradeCard } from './grade-card';
import type { loader } from './page.server';
import { PurchaseTable } from './purchase-table';
import { Totals } from './totals';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle<{ customer: { name: string } }> = {
  title: ({ customer }) => customer.name,
};

export default function Customer() {
  const { t } = useTranslation();
  const shown = useLoaderData<typeof loader>();
  const errors = useFormErrors(useActionData<typeof action>(), 'customers.gradeForm');
  const { workspaceSlug, customer, totals } = shown;
  const crumbs = [{ label: t('customers.title'), to: paths.customers(workspaceSlug) }];
  return (
    <Page>
      <PageHeader above={<Breadcrumb items={crumbs} />} title={customer.name} />
      <Totals totals={totals} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
        <GradeCard
          current={shown.grade}
          history={shown.history}
          workspaceSlug={workspaceSlug}
          canGrade={shown.canGrade}
          errors={errors}
        />
        <CustomerFacts customer={customer} />
      </div>
      <PurchaseTable shown={shown} />
    </Page>
  );
}

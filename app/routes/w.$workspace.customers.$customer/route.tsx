import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { findCustomer } from '~/domain/customers/customers.server';
import { getCustomerTotals, listPurchases } from '~/domain/customers/purchases.server';
import { giveGrade } from '~/domain/grades/give-grade.server';
import { isManualGrade } from '~/domain/grades/grade';
import { listGrades } from '~/domain/grades/grades.server';
import { gather } from '~/domain/history/gather';
import { listHistory } from '~/domain/history/history.server';
import { pageNumber } from '~/forms/page-number';
import { readFields } from '~/forms/read-form.server';
import { forbidden, notFound } from '~/http';
import type { PageHandle } from '~/page-title';
import { afterSaving, paths } from '~/paths';
import { CustomerFacts } from './customer-facts';
import { GradeCard } from './grade-card';
import { PurchaseTable } from './purchase-table';
import { Totals } from './totals';

export const handle: PageHandle<{ customer: { name: string } }> = {
  title: ({ customer }) => customer.name,
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const customer = await findCustomer(database(), workspace.id, params.customer ?? '');
  if (!customer) throw notFound();
  const address = new URL(request.url).searchParams;
  const subject = { kind: 'customer' as const, id: customer.id };
  const reader = { workspaceId: workspace.id, canManage: can.manage };
  const page = pageNumber(address);
  const bought = { customerId: customer.id, page };
  return {
    slug: workspace.slug,
    canGrade: can.edit || can.review,
    customer,
    page,
    totals: await getCustomerTotals(database(), workspace.id, customer.id),
    grade: (await listGrades(database(), workspace.id, customer.id))[0]?.grade ?? '',
    history: gather(await listHistory(database(), reader, { subject, limit: 30 })),
    ...(await listPurchases(database(), workspace.id, bought)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user, can, role } = await requireMember(request, params.workspace, 'read');
  if (!can.edit && !can.review) throw forbidden();
  const customer = await findCustomer(database(), workspace.id, params.customer ?? '');
  if (!customer) throw notFound();
  const word = (await readFields(request)).get('grade')?.toString() ?? 'missing';
  if (word !== '' && !isManualGrade(word)) return data({ isInvalid: true }, { status: 400 });
  const { eventId } = await giveGrade(database(), workspace.id, {
    customerId: customer.id,
    grade: word === '' ? null : word,
    source: role === 'tracker' ? 'tracker' : 'founder',
    gradedBy: user.id,
  });
  return redirect(afterSaving(paths.customer(workspace.slug, customer.id), eventId));
}

export default function Customer() {
  const { t } = useTranslation();
  const shown = useLoaderData<typeof loader>();
  const isInvalid = useActionData<typeof action>()?.isInvalid ?? false;
  const { slug, customer, totals } = shown;
  const crumbs = [{ label: t('customers.title'), to: paths.customers(slug) }];
  return (
    <Page>
      <PageHeader above={<Breadcrumb items={crumbs} />} title={customer.name} />
      <Totals totals={totals} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
        <GradeCard
          current={shown.grade}
          history={shown.history}
          w={slug}
          canGrade={shown.canGrade}
          error={isInvalid ? t('customers.gradeForm.invalid') : undefined}
        />
        <CustomerFacts customer={customer} />
      </div>
      <PurchaseTable purchases={shown.purchases} total={shown.total} page={shown.page} />
    </Page>
  );
}

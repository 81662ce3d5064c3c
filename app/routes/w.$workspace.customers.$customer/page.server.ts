import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findCustomer } from '~/domain/customers/customers.server';
import { getCustomerTotals, listPurchases } from '~/domain/customers/purchases.server';
import { listGrades } from '~/domain/grades/grades.server';
import { gather } from '~/domain/history/gather';
import { listHistory } from '~/domain/history/history.server';
import { pagingOf } from '~/forms/page-number';
import { notFound } from '~/http';

const PAGE_SIZE = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const customer = await findCustomer(database(), workspace.id, params.customer ?? '');
  if (!customer) throw notFound();
  const address = new URL(request.url).searchParams;
  const subject = { kind: 'customer' as const, id: customer.id };
  const reader = { workspaceId: workspace.id, canManage: can.manage };
  const paging = pagingOf(address, PAGE_SIZE);
  const bought = { customerId: customer.id, ...paging };
  return {
    workspaceSlug: workspace.slug,
    canGrade: can.edit || can.review,
    customer,
    ...paging,
    totals: await getCustomerTotals(database(), workspace.id, customer.id),
    grade: (await listGrades(database(), workspace.id, customer.id))[0]?.grade ?? '',
    history: gather(await listHistory(database(), reader, { subject, limit: 30 })),
    ...(await listPurchases(database(), workspace.id, bought)),
  };
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { countCustomers } from '~/domain/customers/customers.server';
import { readCustomerQuery } from '~/domain/grades/customer-list';
import { listCustomers } from '~/domain/grades/list-customers.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const query = readCustomerQuery(new URL(request.url).searchParams);
  const found = await listCustomers(database(), workspace.id, query);
  const hasAny = found.total > 0 || (await countCustomers(database(), workspace.id)) > 0;
  return { workspaceSlug: workspace.slug, canEdit: can.edit, query, hasAny, ...found };
}

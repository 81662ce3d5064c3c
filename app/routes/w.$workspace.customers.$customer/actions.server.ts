import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { findCustomer } from '~/domain/customers/customers.server';
import { giveGrade } from '~/domain/grades/give-grade.server';
import { isManualGrade } from '~/domain/grades/grade';
import { refused } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { forbidden, notFound } from '~/http';
import { afterSaving, paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user, can, role } = await requireMember(request, params.workspace, 'read');
  if (!can.edit && !can.review) throw forbidden();
  const customer = await findCustomer(database(), workspace.id, params.customer ?? '');
  if (!customer) throw notFound();
  const word = (await readFields(request)).get('grade')?.toString() ?? 'missing';
  if (word !== '' && !isManualGrade(word)) return reply(refused({ grade: 'invalid' }));
  const { eventId } = await giveGrade(database(), workspace.id, {
    customerId: customer.id,
    grade: word === '' ? null : word,
    source: role === 'tracker' ? 'tracker' : 'founder',
    gradedBy: user.id,
  });
  return redirect(afterSaving(paths.customer(workspace.slug, customer.id), eventId));
}

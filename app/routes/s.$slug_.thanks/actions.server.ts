import type { ActionFunctionArgs } from '@remix-run/node';
import { requirePublicDoor } from '~/answering/doors.server';
import { withdraw } from '~/answering/thanks.server';
import { database } from '~/db.server';

export async function action({ request, params }: ActionFunctionArgs) {
  return withdraw(database(), await requirePublicDoor(database(), params.slug, request));
}

import type { ActionFunctionArgs } from '@remix-run/node';
import { requirePersonalDoor } from '~/answering/doors.server';
import { withdraw } from '~/answering/thanks.server';
import { database } from '~/db.server';

export async function action({ params }: ActionFunctionArgs) {
  return withdraw(database(), await requirePersonalDoor(database(), params.token));
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePersonalDoor } from '~/answering/doors.server';
import { loadThanks, withdraw } from '~/answering/thanks.server';
import { ThanksPage } from '~/answering/thanks-page';
import '~/components/survey/survey.css';
import { database } from '~/db.server';

export const handle = { title: 'answering.thanks.title', bare: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const door = await requirePersonalDoor(database(), params.token);
  return loadThanks(database(), door, request);
}

export async function action({ params }: ActionFunctionArgs) {
  return withdraw(database(), await requirePersonalDoor(database(), params.token));
}

export default function Thanks() {
  return <ThanksPage page={useLoaderData<typeof loader>()} />;
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePublicDoor } from '~/answering/doors.server';
import { loadThanks, withdraw } from '~/answering/thanks.server';
import { ThanksPage } from '~/answering/thanks-page';
import '~/components/survey/survey.css';
import { database } from '~/db.server';

export const handle = { title: 'answering.thanks.title', bare: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const door = await requirePublicDoor(database(), params.slug, request);
  return loadThanks(database(), door, request);
}

export async function action({ request, params }: ActionFunctionArgs) {
  return withdraw(database(), await requirePublicDoor(database(), params.slug, request));
}

export default function Thanks() {
  return <ThanksPage page={useLoaderData<typeof loader>()} />;
}

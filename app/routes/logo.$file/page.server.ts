import type { LoaderFunctionArgs } from '@remix-run/node';
import { sendLogo } from '~/answering/look/send-logo.server';
import { database } from '~/db.server';

/** The logo on a company's answer pages, and in the messages their links are sent in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return sendLogo(database(), params.file ?? '', request);
}

// A form that is refused is answered at once: drawing a page costs more than reading the form did,
// and whoever floods us would have that for nothing.
import type { EntryContext } from '@remix-run/node';
import { isRouteErrorResponse } from '@remix-run/react';
import { wordingOf } from '../http';
import { requestLocale } from '../i18n/i18n.server';
import { plainPage } from './plain-page';

/** What no field can be mended for. */
const always = [400, 405, 413, 415, 429];
/** Who is in the workspace sees it around the answer. */
const forStrangers = [403, 404];

/** Null where a page is drawn: nothing was posted, it went well, or a member is told inside. */
export function plainRefusal(
  request: Request,
  { staticHandlerContext }: EntryContext,
): { status: number; html: string } | null {
  if (request.method !== 'POST') return null;
  const { errors, loaderData } = staticHandlerContext;
  const [error] = Object.values(errors ?? {});
  if (!isRouteErrorResponse(error)) return null;
  const { status } = error;
  const isStranger = loaderData['routes/w.$workspace'] === undefined;
  if (!always.includes(status) && !(isStranger && forStrangers.includes(status))) return null;
  const backTo = status === 404 ? undefined : new URL(request.url).pathname;
  return { status, html: plainPage(requestLocale(request), { wording: wordingOf(error), backTo }) };
}

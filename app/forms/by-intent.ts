import type { Membership } from '~/auth/guards.server';
import { badRequest } from '~/http';

/** On a page of many buttons: what the one does that was pressed. Another is none of ours: 400. */
export function byIntent<Name extends string, Handler>(
  form: FormData,
  handlers: Record<Name, Handler>,
): Handler {
  const intent = form.get('intent');
  if (typeof intent !== 'string' || !Object.hasOwn(handlers, intent))
    throw badRequest('Unknown intent');
  return handlers[intent as Name];
}

/** What the handler of a button gets, on every page: who asks, what her form says, what it is about. */
export type Asked<About = object> = Membership & { form: FormData } & About;

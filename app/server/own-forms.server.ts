// Forms of other sites are refused in words. Remix looks at Origin, too, but fails as if it were our
// mistake, and knows nothing of BASE_URL: so it is not shown the header, and every action asks here.
import type { IncomingMessage } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { assertSameOrigin, originHeader } from '../auth/same-origin.server';
import { withHandlers } from './handlers';

export function hideOrigin({ headers }: IncomingMessage): void {
  const { origin } = headers;
  delete headers.origin;
  delete headers[originHeader];
  if (origin !== undefined) headers[originHeader] = origin;
}

/** The same pages; what changes something is done only for a form of our own. */
export function ownForms(build: ServerBuild): ServerBuild {
  return withHandlers(build, {
    action: (action) => (given) => {
      assertSameOrigin(given.request);
      return action(given);
    },
  });
}

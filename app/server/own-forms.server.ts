// Forms of other sites are refused in words. Remix looks at Origin, too, but fails as if it were our
// mistake, and knows nothing of BASE_URL: so it is not shown the header, and every action asks here.
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { assertSameOrigin, originHeader } from '../auth/same-origin.server';
import { withHandlers } from './handlers';

export const hideOrigin: RequestHandler = (request, _response, next) => {
  const { origin } = request.headers;
  delete request.headers.origin;
  delete request.headers[originHeader];
  if (origin !== undefined) request.headers[originHeader] = origin;
  next();
};

/** The same pages; what changes something is done only for a form of our own. */
export function ownForms(build: ServerBuild): ServerBuild {
  return withHandlers(build, {
    action: (action) => (given) => {
      assertSameOrigin(given.request);
      return action(given);
    },
  });
}

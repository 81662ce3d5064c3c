// The one walk over the pages: what must be true of every loader and every action is put around them.
import type { ServerBuild } from '@remix-run/node';

type Route = NonNullable<ServerBuild['routes'][string]>;
type Module = Route['module'];

/** What is put around the loader and the action of every page, where it has them. */
export interface Around {
  loader?: (loader: NonNullable<Module['loader']>) => NonNullable<Module['loader']>;
  action?: (action: NonNullable<Module['action']>) => NonNullable<Module['action']>;
}

/** The same pages with `around` put around what they do. */
export function withHandlers(build: ServerBuild, around: Around): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [
    id,
    route && put(route, around),
  ]);
  return { ...build, routes: Object.fromEntries(routes) };
}

function put(route: Route, around: Around): Route {
  const { loader, action } = route.module;
  const module = {
    ...route.module,
    // Remix hangs things on the functions.
    ...(loader && around.loader && { loader: Object.assign(around.loader(loader), loader) }),
    ...(action && around.action && { action: Object.assign(around.action(action), action) }),
  };
  return { ...route, module };
}

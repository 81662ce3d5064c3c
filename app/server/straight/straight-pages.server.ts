// Pages customers answer on are asked for far more often than all others together, and draw themselves:
// they are reached without what the pages of the team need. A request with anything odd about it goes the
// long way, where it is refused in words.
import type { IncomingMessage, RequestListener } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { isPlain } from './plain-request';
import { readRequest } from './read-request.server';
import { createSender } from './send-response.server';

const straight = [
  { path: /^\/a\/([\w-]+)$/, id: 'routes/a.$token', param: 'token' },
  { path: /^\/a\/([\w-]+)\/thanks$/, id: 'routes/a.$token_.thanks', param: 'token' },
  { path: /^\/s\/([\w-]+)$/, id: 'routes/s.$slug', param: 'slug' },
  { path: /^\/s\/([\w-]+)\/thanks$/, id: 'routes/s.$slug_.thanks', param: 'slug' },
];

type Build = ServerBuild | (() => Promise<ServerBuild>);
type Handle = (given: {
  request: Request;
  params: Record<string, string>;
  context: { cspNonce: string };
}) => Promise<unknown>;

/** Hands everything else to `longWay`, and what fails. */
export function straightPages(build: Build, longWay: RequestListener): RequestListener {
  const send = createSender();
  return async (asked, response) => {
    const found = pageOf(asked);
    if (!found) return longWay(asked, response);
    try {
      const { routes } = typeof build === 'function' ? await build() : build;
      const module = routes[found.id]?.module;
      const handle = (asked.method === 'POST' ? module?.action : module?.loader) as Handle;
      const request = await readRequest(asked, response);
      if (request) await send(asked, response, await answerOf(handle, request, found.params));
    } catch (error) {
      failures.set(asked, error);
      longWay(asked, response);
    }
  };
}

function pageOf(asked: IncomingMessage) {
  const [path = ''] = (asked.url ?? '').split('?');
  for (const { path: form, id, param } of straight) {
    const value = form.exec(path)?.[1];
    if (value !== undefined)
      return isPlain(asked, path) ? { id, params: { [param]: value } } : null;
  }
  return null;
}

async function answerOf(handle: Handle, request: Request, params: Record<string, string>) {
  const context = { cspNonce: '' };
  const answer = await handle({ request, params, context }).catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer;
  throw answer;
}

const failures = new WeakMap<IncomingMessage, unknown>();

/** The first step of the long way: what failed on the straight one is apologised for at its end. */
export const alreadyFailed: RequestHandler = (request, _response, next) =>
  next(failures.get(request));

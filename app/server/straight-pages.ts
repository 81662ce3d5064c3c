// Pages customers answer on are asked for far more often than all others together, and draw themselves:
// they are reached without looking for them among the pages of the team.
import { createRemixRequest } from '@remix-run/express/dist/server.js';
import type { ServerBuild } from '@remix-run/node';
import type { Response as Answer, Request as Asked, RequestHandler } from 'express';

const straight = [
  { path: /^\/a\/([^/]+)$/, id: 'routes/a.$token', param: 'token' },
  { path: /^\/a\/([^/]+)\/thanks$/, id: 'routes/a.$token_.thanks', param: 'token' },
  { path: /^\/s\/([^/]+)$/, id: 'routes/s.$slug', param: 'slug' },
  { path: /^\/s\/([^/]+)\/thanks$/, id: 'routes/s.$slug_.thanks', param: 'slug' },
];

type Build = ServerBuild | (() => Promise<ServerBuild>);

/** Hands everything else on. */
export const straightPages =
  (build: Build): RequestHandler =>
  async (request, response, next) => {
    const found = straight.find(({ path }) => path.test(request.path));
    if (!found) return next();
    try {
      const { routes } = typeof build === 'function' ? await build() : build;
      const module = routes[found.id]?.module;
      const handler = request.method === 'POST' ? module?.action : module?.loader;
      if (!handler) return next();
      const [, value = ''] = found.path.exec(request.path) ?? [];
      const params = { [found.param]: decodeURIComponent(value) };
      await send(response, await answerOf(handler, request, { response, params }));
    } catch (error) {
      next(error);
    }
  };

type Handler = (given: {
  request: Request;
  params: Record<string, string>;
  context: { cspNonce: string };
}) => unknown;

interface Given {
  response: Answer;
  params: Record<string, string>;
}

async function answerOf(handler: unknown, asked: Asked, { response, params }: Given) {
  const request = createRemixRequest(asked, response);
  try {
    return await (handler as Handler)({ request, params, context: { cspNonce: '' } });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

async function send(response: Answer, answer: unknown): Promise<void> {
  if (!(answer instanceof Response)) throw new Error('A straight page answers with a whole page');
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
  response.end(Buffer.from(await answer.arrayBuffer()));
}

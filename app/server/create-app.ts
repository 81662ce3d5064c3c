// HTTP around the pages: security headers, compression, files, health. Pages come in ready made.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { isDatabaseThere } from '../db.server';
import { env } from '../env.server';
import { RETRY_AFTER, wordingOf } from '../http';
import { logFailedRequest } from '../log/log-failure';
import { nameClient, trustedProxy } from './client-address.server';
import { isPassing, later, patientPages } from './come-back-later.server';
import { limitBody } from './limit-body';
import { neverKept } from './never-kept';
import { refuseOddAddresses, refuseOddMethods } from './odd-requests';
import { hideOrigin, ownForms } from './own-forms.server';
import { sendPlainPage } from './plain-page';
import { securityHeaders } from './security-headers.server';
import { alreadyFailed, straightPages } from './straight/straight-pages.server';
import { waitForBody } from './wait-for-body';

export interface Pages {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Styles, scripts, pictures. */
  files: RequestHandler[];
  /** The development server talks to the page over a socket and writes its own inline scripts. */
  development: boolean;
}

/** Requests go straight to the pages customers answer on, or through everything here. */
export function createApp(pages: Pages): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  // Nobody asks Express for the query: pages read the address themselves.
  app.set('query parser', false);
  app.set('trust proxy', trustedProxy);
  app.use(alreadyFailed).get('/healthz', health);
  app.use(neverKept, drawNonce, security(pages));
  app.use(refuseOddMethods, refuseOddAddresses, limitBody, compression());
  const build = patiently(pages.build);
  app.use(waitForBody, noteSender, sayWhenToComeBack);
  app.use(...pages.files);
  app.all('*', pageHandler(build));
  app.use(apologise);
  // Vite's own scripts are part of every page it makes.
  return pages.development ? app : straightPages(build, app);
}

const security = ({ development }: Pages): RequestHandler =>
  development
    ? securityHeaders(["'unsafe-inline'"], { sockets: true })
    : securityHeaders([nonceOf]);

const noteSender: RequestHandler = (request, _response, next) => {
  nameClient(request);
  hideOrigin(request);
  next();
};

const pageHandler = (build: Pages['build']) =>
  createRequestHandler({
    build,
    mode: env().mode,
    getLoadContext: (_request, response) => ({
      cspNonce: response.locals.cspNonce as string,
      drained: drained(response),
    }),
  });

/** Remix writes without waiting; what sends a large file asks here before each piece. */
const drained = (response: express.Response) => async (): Promise<void> => {
  if (!response.writableNeedDrain || response.destroyed) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
};

const patiently = (build: Pages['build']): Pages['build'] =>
  typeof build === 'function' ? async () => guarded(await build()) : guarded(build);

const guarded = (build: ServerBuild): ServerBuild => patientPages(ownForms(build));

/** Remix drops the header of what a loader throws when a page is drawn around it. */
const sayWhenToComeBack: RequestHandler = (_request, response, next) => {
  const { writeHead } = response;
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    const mustSay = response.statusCode === 503 && !response.hasHeader('Retry-After');
    if (mustSay) response.setHeader('Retry-After', RETRY_AFTER);
    return writeHead.apply(response, given);
  }) as typeof writeHead;
  next();
};

const health: RequestHandler = async (_request, response) => {
  if (await isDatabaseThere()) response.type('text').send('ok');
  else response.status(503).type('text').send('the database does not answer');
};

const drawNonce: RequestHandler = (_request, response, next) => {
  response.locals.cspNonce = randomUUID();
  next();
};
const nonceOf = (_request: IncomingMessage, response: ServerResponse): string =>
  `'nonce-${(response as express.Response).locals.cspNonce}'`;

/** A part of a file that it does not have, a version that is not here: the client's affair, and no failure. */
function wronglyAsked(error: unknown): number | null {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

const apologise: ErrorRequestHandler = (error, request, response, next) => {
  const asked = wronglyAsked(error);
  if (asked && !response.headersSent) return void response.status(asked).end();
  logFailedRequest(request, error);
  if (response.headersSent) return next(error);
  const page = isPassing(error) ? later(error) : { status: 500 };
  sendPlainPage(request, response, { status: page.status, wording: wordingOf(page) });
};

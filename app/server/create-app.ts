// HTTP around the pages: security headers, compression, files, health. Pages come in ready made.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';
import { isDatabaseThere } from '../db.server';
import { env } from '../env.server';
import { RETRY_AFTER, wordingOf } from '../http';
import { clientAddressHeader } from '../limits/client-address.server';
import { logFailedRequest } from '../log/log-failure';
import { isPassing, later, patientPages } from './come-back-later.server';
import { limitBody } from './limit-body';
import { neverKept } from './never-kept';
import { refuseOddAddresses, refuseOddMethods } from './odd-requests';
import { hideOrigin, ownForms } from './own-forms.server';
import { sendPlainPage } from './plain-page';
import { straightPages } from './straight-pages';
import { waitForBody } from './wait-for-body';

export interface Pages {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Styles, scripts, pictures. */
  files: RequestHandler[];
  /** The development server talks to the page over a socket and writes its own inline scripts. */
  development: boolean;
}

export function createApp(pages: Pages): express.Express {
  const app = express();
  app.disable('x-powered-by');
  // Nobody asks Express for the query: pages read the address themselves.
  app.set('query parser', false);
  // A proxy on a private network tells the client's address; from anywhere else it is a mere claim.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  app.get('/healthz', health);
  app.use(neverKept, securityHeaders(pages.development));
  app.use(refuseOddMethods, refuseOddAddresses, limitBody, compression());
  const build = patiently(pages.build);
  app.use(waitForBody, nameClient, hideOrigin, sayWhenToComeBack, straightPages(build));
  app.use(...pages.files);
  app.all('*', pageHandler(build));
  app.use(apologise);
  return app;
}

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

function securityHeaders(development: boolean): RequestHandler[] {
  const secure = env().baseUrl.startsWith('https:');
  return [
    drawNonce,
    helmet({
      contentSecurityPolicy: {
        directives: {
          scriptSrc: ["'self'", development ? "'unsafe-inline'" : nonceOf],
          // SurveyJS sets style attributes.
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
          upgradeInsecureRequests: secure ? [] : null,
        },
      },
      // Links to answer are secrets: other sites never see them. Our own forms keep their Origin.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: secure,
    }),
  ];
}

const drawNonce: RequestHandler = (_request, response, next) => {
  response.locals.cspNonce = randomUUID();
  next();
};
const nonceOf = (_request: IncomingMessage, response: ServerResponse): string =>
  `'nonce-${(response as express.Response).locals.cspNonce}'`;

/** Limits on tries count by address; what the client claims about it is overwritten. */
const nameClient: RequestHandler = (request, _response, next) => {
  request.headers[clientAddressHeader] = request.ip ?? '';
  next();
};

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

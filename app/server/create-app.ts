// HTTP around the pages: security headers, compression, files, health. Pages come in ready made.
import { randomBytes } from 'node:crypto';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';
import { clientAddressHeader } from '../auth/rate-limit-rules.server';
import { isDatabaseThere } from '../db.server';
import { env } from '../env.server';
import { limitBody } from './limit-body';

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
  app.use(securityHeaders(pages.development), limitBody, compression());
  app.use(...pages.files, nameClient);
  app.all('*', pageHandler(pages));
  app.use(apologise);
  return app;
}

const pageHandler = (pages: Pages) =>
  createRequestHandler({
    build: pages.build,
    mode: env().mode,
    getLoadContext: (_request, response) => ({ cspNonce: response.locals.cspNonce as string }),
  });

const health: RequestHandler = async (_request, response) => {
  if (await isDatabaseThere()) response.type('text').send('ok');
  else response.status(503).type('text').send('the database does not answer');
};

function securityHeaders(development: boolean): RequestHandler {
  const secure = env().baseUrl.startsWith('https:');
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals.cspNonce = nonce;
    helmet({
      contentSecurityPolicy: {
        directives: {
          scriptSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
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
    })(request, response, next);
  };
}

/** Limits on tries count by address; what the client claims about it is overwritten. */
const nameClient: RequestHandler = (request, _response, next) => {
  request.headers[clientAddressHeader] = request.ip ?? '';
  next();
};

const apologise: ErrorRequestHandler = (error, request, response, next) => {
  console.error(request.method, request.path, error);
  if (response.headersSent) return next(error);
  response.status(500).type('text').send('Something went wrong on our side. Please try again.');
};

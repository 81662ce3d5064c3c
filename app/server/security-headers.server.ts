import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import { env } from '../env.server';

/** A script's place, or how it is told with each page. */
type Source = string | ((request: IncomingMessage, response: ServerResponse) => string);

/** What every page is sent with. `scripts`: what may run apart from our own files. */
export function securityHeaders(scripts: Source[], { sockets = false } = {}) {
  const secure = env().baseUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      directives: {
        scriptSrc: ["'self'", ...scripts],
        // SurveyJS sets style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: sockets ? ["'self'", 'ws:'] : ["'self'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    // Links to answer are secrets: other sites never see them. Our own forms keep their Origin.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure,
  });
}

/** For pages without a script inside: worked out once, the same for each. */
export function settledHeaders(): [name: string, value: string][] {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  securityHeaders([])(response.req, response, () => {});
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}

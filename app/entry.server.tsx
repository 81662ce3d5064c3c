import { PassThrough } from 'node:stream';
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createServerI18n } from './i18n/i18n.server';
import { logFailedRequest } from './log/log-failure';
import { NonceContext } from './server/nonce';
import { plainRefusal } from './server/plain-refusal.server';

/** Data that a loader deferred must have come by then. */
export const streamTimeout = 5_000;

declare module '@remix-run/node' {
  interface AppLoadContext {
    cspNonce: string;
    /** Resolves when the connection takes more. */
    drained?: () => Promise<void>;
  }
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  const i18n = createServerI18n(request);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', i18n.language);
  headers.append('Vary', 'Cookie, Accept-Language');
  const refusal = plainRefusal(request, remixContext);
  if (refusal) {
    return Promise.resolve(new Response(refusal.html, { headers, status: refusal.status }));
  }
  const page = (
    <NonceContext.Provider value={cspNonce}>
      <I18nextProvider i18n={i18n}>
        <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
      </I18nextProvider>
    </NonceContext.Provider>
  );
  return render(page, { request, status, headers, nonce: cspNonce });
}

interface Sending {
  request: Request;
  status: number;
  headers: Headers;
  nonce: string;
}

/** Readers get the frame at once; search engines wait for the whole page. */
function render(page: React.ReactElement, { request, status, headers, nonce }: Sending) {
  const whole = isbot(request.headers.get('User-Agent'));
  return new Promise<Response>((resolve, reject) => {
    let code = status;
    const send = () => {
      const body = new PassThrough();
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
      stream.pipe(body);
    };
    const stream = renderToPipeableStream(page, {
      nonce,
      onShellReady: () => !whole && send(),
      onAllReady: () => whole && send(),
      onShellError: reject,
      onError: (error) => {
        code = 500;
        logFailedRequest(request, error);
      },
    });
    setTimeout(stream.abort, streamTimeout + 1_000).unref();
  });
}

/** Kept in the log; the reader sees the apology of the error boundary. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  // A page that was not found is an answer, also where Remix hands it on as an error.
  const isAnswer = isRouteErrorResponse(error) && error.status < 500;
  if (!isAnswer && !request.signal.aborted) logFailedRequest(request, error);
};

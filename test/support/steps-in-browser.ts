// The pages of a survey in a browser made of code, in front of a server that reads and draws as ours does.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { Asked } from '~/answering/models.server';
import type { SenderSettings } from '~/answering/page-script/sender';
import { drawStep } from '~/answering/steps/draw-step.server';
import { postStep } from '~/answering/steps/post-step.server';
import { stepTexts } from '~/answering/steps/step-texts';
import { i18nFor } from '~/i18n/i18n.server';

const { fetch, setTimeout } = globalThis;
const drawn = { texts: stepTexts(i18nFor('en')), minutesWest: 0 };
const texts: SenderSettings['texts'] = {
  ...{ saved: 'Saved', offline: 'Offline', waiting: 'Waiting', slow: 'Slow', refused: 'Refused' },
};

/** What the script uses of its window. */
const GLOBALS = [
  ...['window', 'document', 'location', 'history', 'localStorage', 'FormData', 'MutationObserver'],
  ...['XMLHttpRequest', 'File', 'Blob', 'Image', 'Event', 'CustomEvent', 'HTMLCanvasElement'],
  'getComputedStyle',
] as const;

/** 0: the line is lost. */
interface Instead {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Before it answers. */
  after?: Promise<void>;
}

export interface Answering {
  given: Record<string, unknown>;
  /** What was posted, in its order. */
  posts: URLSearchParams[];
  /** Files that came, and wishes to take one out, as they were sent. */
  files: string[];
  /** Answers in the place of the server, one after the other. */
  instead: Instead[];
  /** A page of it, with what this device has kept. */
  open: (way?: { step?: string; device?: Record<string, string> }) => JSDOM;
  close: () => Promise<void>;
}

export async function serveSteps(elements: object[], more: object = {}): Promise<Answering> {
  const definition = { ...more, elements } as Record<string, unknown>;
  const asked: Asked = { publicationId: randomUUID(), definition, locale: 'en' };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/link`;
  let shown: JSDOM | null = null;
  const answering: Answering = { given: {}, posts: [], files: [], instead: [], open, close };

  async function take(request: IncomingMessage, response: ServerResponse) {
    const sent = await text(request);
    if (request.url?.includes('/files')) answering.files.push(sent);
    else answering.posts.push(new URLSearchParams(sent));
    const own = answering.instead.shift();
    await own?.after;
    if (own?.status === 0) return request.socket.destroy();
    const { status, headers, body } = own ?? { status: 200, body: read(new URLSearchParams(sent)) };
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body ?? {}));
  }

  function read(form: URLSearchParams) {
    const { changes, ...shown } = postStep(asked, answering.given, {
      ...{ ...drawn, form, isScripted: true },
    });
    Object.assign(answering.given, changes);
    const to = `${address}?step=${form.get('step')}#thanks`;
    return shown.state === 'done' ? { state: 'over', to } : shown;
  }

  function open({ step, device = {} }: { step?: string; device?: Record<string, string> } = {}) {
    const url = step ? `${address}?step=${step}` : address;
    const dom = new JSDOM('<html lang="en"><div id="steps"></div><p id="answer-status"></p>', {
      ...{ url, pretendToBeVisual: true },
    });
    for (const [key, kept] of Object.entries(device)) dom.window.localStorage.setItem(key, kept);
    const place = dom.window.document.getElementById('steps')!;
    Object.assign(place.dataset, { key: 'response', texts: JSON.stringify(texts) });
    place.innerHTML = drawStep(asked, answering.given, { ...drawn, wanted: step ?? null });
    // It draws no page: there is nothing to scroll, and no finger.
    dom.window.scrollTo = () => {};
    dom.window.matchMedia = ((query: string) => ({ matches: query.includes('fine') })) as never;
    for (const name of GLOBALS) vi.stubGlobal(name, dom.window[name as 'window']);
    shown = dom;
    const isShown = () => shown === dom;
    // Of a page that was left nothing goes on.
    vi.stubGlobal('setTimeout', (act: (...args: never[]) => void, ...rest: never[]) =>
      setTimeout((...args: never[]) => isShown() && act(...args), ...rest),
    );
    vi.stubGlobal('fetch', (...asked: Parameters<typeof fetch>) => whileShown(fetch(...asked)));
    return dom;

    function whileShown<Value>(coming: Promise<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        coming.then(
          (value) => isShown() && resolve(value),
          (error) => isShown() && reject(error),
        );
      });
    }
  }

  async function close() {
    shown = null;
    vi.unstubAllGlobals();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return answering;
}

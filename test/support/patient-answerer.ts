// Answers as a page's script and a person with patience do: what was not taken is sent again.
import { setTimeout as wait } from 'node:timers/promises';
import { fillIn } from './form-filler';

export interface Answerer {
  /** Every status that came back, and 0 for a cut line. */
  statuses: number[];
  /** When each answer was taken, and how long the longest wait for one was. */
  takenAt: number[];
  longestWaitMs: number;
}

export interface Given {
  link: string;
  /** What is typed wherever words are asked for; of choices the first is taken. */
  words: string;
}

interface Step {
  state: string;
  html?: string;
}

export function answererAt(url: string) {
  const told: Answerer = { statuses: [], takenAt: [], longestWaitMs: 0 };
  let address = '';
  let cookie = '';

  async function untilTaken(path: string, init: RequestInit = {}): Promise<Response> {
    const startedAt = Date.now();
    for (;;) {
      const response = await fetch(`${url}${path}`, {
        ...init,
        redirect: 'manual',
        headers: { 'X-Forwarded-For': address, ...init.headers, ...(cookie && { Cookie: cookie }) },
        signal: AbortSignal.timeout(20_000),
      }).catch(() => null);
      told.statuses.push(response?.status ?? 0);
      if (response && response.status < 429) {
        told.longestWaitMs = Math.max(told.longestWaitMs, Date.now() - startedAt);
        told.takenAt.push(Date.now());
        return response;
      }
      await response?.arrayBuffer();
      await wait(100);
    }
  }

  const post = (path: string, form: URLSearchParams, accept = 'text/html') =>
    untilTaken(path, { method: 'POST', body: form, headers: { Accept: accept } });

  /**
   * From an address of one's own, so that nobody counts as a machine. The consent page, its form, the
   * questions, each answer saved on the way, and the last step at the end.
   */
  async function answer({ link, words }: Given, from: string): Promise<boolean> {
    address = from;
    cookie = '';
    const page = await (await untilTaken(link)).text();
    const form = hiddenIn(page);
    form.set('consent', 'yes');
    const started = await post(link, form);
    cookie = started.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    let html = await (await untilTaken(link)).text();
    for (let steps = 0; steps < 40; steps += 1) {
      const forms = formsIn(html).map((one) => fillIn(one, { text: words }));
      for (const [at, one] of forms.entries()) {
        const isLast = at === forms.length - 1;
        one.set('go', isLast ? 'next' : 'save');
        const step = (await (await post(link, one, 'application/json')).json()) as Step;
        if (step.state === 'over') return true;
        if (isLast) html = step.html ?? '';
      }
    }
    return false;
  }

  return { answer, told };
}

const hiddenIn = (page: string): URLSearchParams => {
  const main = /<form method="post" action="\/[as]\/[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
  const hidden = [...main.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
};

/** The form that is seen, and those that came along with it. */
const formsIn = (html: string): string[] =>
  [...html.matchAll(/<form method="post" data-step[\s\S]*?<\/form>/g)].map(([form]) => form);

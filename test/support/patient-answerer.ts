// Answers as a page's script and a person with patience do: what was not taken is sent again.
import { setTimeout as wait } from 'node:timers/promises';

export interface Answerer {
  /** Every status that came back, and 0 for a cut line. */
  statuses: number[];
  /** When each answer was taken, and how long the longest wait for one was. */
  takenAt: number[];
  longestWaitMs: number;
}

export interface Given {
  link: string;
  answers: Record<string, unknown>;
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

  const post = (path: string, body: BodyInit, type: string) =>
    untilTaken(path, { method: 'POST', body, headers: { 'Content-Type': type } });

  /** From an address of one's own, so that nobody counts as a machine. The consent page, its form, some saving on the way, and the whole at the end. */
  async function answer({ link, answers }: Given, from: string): Promise<boolean> {
    address = from;
    cookie = '';
    const page = await (await untilTaken(link)).text();
    const hidden = [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const form = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
    form.set('consent', 'yes');
    const started = await post(link, form, 'application/x-www-form-urlencoded');
    cookie = started.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const send = async (sent: object) => {
      const response = await post(`${link}/answers`, JSON.stringify(sent), 'application/json');
      await response.arrayBuffer();
      return response.status;
    };
    for (let part = 0; part < 2; part += 1) await send({ answers: { change: answers.change } });
    return (await send({ answers, finished: true })) === 200;
  }

  return { answer, told };
}

import { type Fields, type Kept, readKept, writeKept } from './kept';

export interface Answer {
  state: 'kept' | 'go' | 'again' | 'over' | 'refused';
  html?: string | null;
  marks?: Record<string, string>;
  /** Until when she can go on, where the survey has ended. */
  end?: string;
  /** Where it goes on outside these forms. */
  to?: string;
}

export interface SenderSettings {
  /** On this device. */
  place: string;
  texts: Record<'saved' | 'offline' | 'waiting' | 'slow' | 'refused', string>;
  tell: (words: string) => void;
}

const PAUSE = 1_200;
const LONGEST = 60_000;

/** Sends until it is taken: repeated it changes nothing, a step says what it writes. */
export function createSender({ place, texts, tell }: SenderSettings) {
  /** Steps gone past whose answers the server does not have. */
  let passed: Kept = readKept(place);
  let failures = 0;

  /** One try; null without an answer that says something. */
  async function post(fields: Fields, step: string, go: string): Promise<Answer | null> {
    const along = { ...passed };
    const body = new URLSearchParams();
    const add = ([name, value]: [string, string]) => body.append(name, value);
    Object.keys(along).forEach((id) => {
      if (id === step || id[0] === '~') return;
      body.append('passed', id);
      (along[id] as Fields).forEach(add);
    });
    fields.forEach(add);
    const own: Fields = [
      ['intent', 'step'],
      ['step', step],
      ['go', go],
    ];
    own.push(['minutesWest', String(new Date().getTimezoneOffset())]);
    own.forEach(add);
    const response = await send(String(body));
    if (!response || response.status === 429 || response.status >= 500) {
      failures += 1;
      const unsent = go === 'save' ? texts.offline : texts.waiting;
      tell(response ? texts.slow : unsent);
      pause = waitOf(response, PAUSE * 2 ** Math.min(failures, 6));
      return null;
    }
    failures = 0;
    if (response.status >= 400) {
      tell(texts.refused);
      return { state: 'refused' };
    }
    // Only what was sent: something may have been passed in the meantime.
    Object.keys(along).forEach((id) => {
      if (id[0] !== '~' && passed[id] === along[id]) delete passed[id];
    });
    writeKept(place, passed);
    return response.json();
  }

  let pause = PAUSE;
  const keep = (step: string, fields: Fields) => {
    passed = { ...passed, [step]: fields };
    writeKept(place, passed);
  };

  return {
    keep,
    post,
    /** Somebody is through with it, or the server has it. */
    drop(step: string): void {
      if (!(step in passed)) return;
      const { [step]: _gone, ...rest } = passed;
      passed = rest;
      writeKept(place, passed);
    },
    keptOf: (step: string): Fields | undefined => passed[step],
    isEmpty: () => Object.keys(passed).length === 0,
    isFailing: () => failures > 0,
    pause: () => (failures > 0 ? pause : PAUSE),
    /** Until there is an answer: somebody has finished and waits for it. */
    async postUntilTaken(fields: Fields, step: string, go: string): Promise<Answer> {
      for (;;) {
        const answer = await post(fields, step, go);
        if (answer) return answer;
        await connectionOr(pause);
      }
    },
    forget: () => {
      passed = {};
      writeKept(place, passed);
    },
  };
}

const waitOf = (response: Response | null, usual: number): number => {
  const asked = response ? Number(response.headers.get('Retry-After')) * 1_000 : 0;
  return Math.min(LONGEST, asked || usual);
};

/** Null without a connection. */
async function send(body: string): Promise<Response | null> {
  // `AbortSignal.timeout` is younger than the phones people answer on.
  const stop = typeof AbortController === 'function' ? new AbortController() : null;
  const timer = setTimeout(() => stop?.abort(), 20_000);
  try {
    return await fetch(location.href, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
      },
      credentials: 'same-origin',
      body,
      // Browsers allow 64 KB after the page has gone; more would fail at once.
      keepalive: body.length < 60_000,
      signal: stop ? stop.signal : undefined,
    });
  } catch (_) {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function connectionOr(pause: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      window.removeEventListener('online', go);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, pause);
    window.addEventListener('online', go);
  });
}

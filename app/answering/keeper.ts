// Keeps answers while they are written: in the browser at once, on the server soon after. A tunnel,
// a closed tab or a sleeping phone loses nothing.
import type { Answers } from '~/domain/responses/response';
import { changesBetween, withChanges } from './changes';

export type KeeperState = 'saved' | 'offline' | 'slow';

export interface KeeperSettings {
  responseId: string;
  sendTo: string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  send: (address: string, body: string, keepalive: boolean) => Promise<SendResult>;
  onState: (state: KeeperState) => void;
  /** The rest is saved; these are not right as they are. */
  onRefused: (errors: { key: string; message: string }[]) => void;
  /** Answered elsewhere, or consent taken back: there is nothing more to keep. */
  onOver: () => void;
}

export interface SendResult {
  status: number;
  /** Seconds the server asks to wait before the next try. */
  retryAfter?: number;
  body: { state?: string; savedAt?: string; errors?: { key: string; message: string }[] } | null;
}

interface Kept {
  answers: Answers;
  /** What the server has of them, as far as this page knows. */
  stored: Answers;
}

const PAUSE_MS = 1_200;
const LONGEST_PAUSE_MS = 60_000;

export function createKeeper(settings: KeeperSettings) {
  const { storage, send, onState } = settings;
  const place = `answers-${settings.responseId}`;
  let kept: Kept = { answers: {}, stored: {} };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const store = () => write(storage, place, kept);
  const later = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };

  const unsent = () => changesBetween(kept.stored, kept.answers);
  const isUnsent = () => Object.keys(unsent()).length > 0;

  /** Only what changed here travels: another tab or phone may have answered something else. */
  async function flush(keepalive = false): Promise<void> {
    clearTimeout(timer);
    if (!isUnsent()) return;
    const sent = kept.answers;
    const result = await trySend(
      send,
      settings.sendTo,
      JSON.stringify({ answers: unsent(), minutesWest: new Date().getTimezoneOffset() }),
      keepalive,
    );
    if (result.status === 200 && result.body?.state === 'saved') {
      failures = 0;
      kept = { ...kept, stored: sent };
      store();
      if (result.body.errors?.length) settings.onRefused(result.body.errors);
      else onState('saved');
      if (isUnsent()) later(PAUSE_MS);
    } else if (result.status === 200 || result.status === 409) settings.onOver();
    else if (mayWorkLater(result.status)) again(result);
  }

  function again(result: SendResult): void {
    failures += 1;
    onState(result.status === 0 ? 'offline' : 'slow');
    later(pauseAfter(result, PAUSE_MS * 2 ** failures));
  }

  return {
    /** What to begin with: what the server knows, and over it what this browser never got there. */
    restore(fromServer: Answers): Answers {
      const local = read(storage, place);
      const waiting = local ? changesBetween(local.stored ?? {}, local.answers) : {};
      kept = { answers: withChanges(fromServer, waiting), stored: fromServer };
      if (isUnsent()) later(0);
      return kept.answers;
    },
    /** What the server does not have of them yet. */
    changes: (answers: Answers): Answers => changesBetween(kept.stored, answers),
    change(answers: Answers): void {
      kept = { ...kept, answers };
      store();
      later(failures > 0 ? PAUSE_MS * 2 ** Math.min(failures, 5) : PAUSE_MS);
    },
    flush,
    forget(): void {
      clearTimeout(timer);
      kept = { ...kept, stored: kept.answers };
      storage?.removeItem(place);
    },
  };
}

/** As long as the server asks for, else ever longer; never longer than a minute. */
export const pauseAfter = ({ retryAfter }: SendResult, usual: number): number =>
  Math.min(LONGEST_PAUSE_MS, retryAfter ? retryAfter * 1_000 : usual);

/** 0: no connection; 429 and 5xx: the server asks for patience. */
export const mayWorkLater = (status: number): boolean =>
  status === 0 || status === 429 || status >= 500;

export async function trySend(
  send: KeeperSettings['send'],
  address: string,
  body: string,
  keepalive: boolean,
): Promise<SendResult> {
  try {
    return await send(address, body, keepalive);
  } catch {
    return { status: 0, body: null };
  }
}

function read(storage: KeeperSettings['storage'], place: string): Kept | null {
  try {
    return JSON.parse(storage?.getItem(place) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage is no reason to stop: the server still gets everything. */
function write(storage: KeeperSettings['storage'], place: string, kept: Kept): void {
  try {
    storage?.setItem(place, JSON.stringify(kept));
  } catch {
    // Private windows forbid it.
  }
}

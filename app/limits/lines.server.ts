import PQueue from 'p-queue';

/** More people wait than the line has room for. */
export class LineFull extends Error {}

interface LineRules {
  atOnce: number;
  /** How many may wait. */
  room: number;
}

type Stand = <Result>(
  key: string,
  task: () => Promise<Result>,
  priority?: number,
) => Promise<Result>;

interface Line {
  queue: PQueue;
  waiting: Set<AbortController>;
}

/**
 * Lines to stand in, one for each key; in this process alone. Who comes last is next, and when there
 * is no more room, who came first is sent away: a flood that waits keeps nobody out who comes now.
 */
export function createLines({ atOnce, room }: LineRules): Stand {
  const lines = new Map<string, Line>();
  let place = 0;
  return async (key, task, priority = 0) => {
    const line = lines.get(key) ?? newLine(atOnce);
    lines.set(key, line);
    sendAway(line, room);
    place += 1;
    const me = new AbortController();
    line.waiting.add(me);
    const start = () => {
      line.waiting.delete(me);
      return task();
    };
    const order = { priority: priority * 1e12 + place, signal: me.signal };
    try {
      return await line.queue.add(start, order);
    } finally {
      if (line.queue.size === 0 && line.queue.pending === 0) lines.delete(key);
    }
  };
}

const newLine = (atOnce: number): Line => ({
  queue: new PQueue({ concurrency: atOnce }),
  waiting: new Set(),
});

function sendAway({ waiting }: Line, room: number): void {
  const [first] = waiting;
  if (!first || waiting.size < room) return;
  waiting.delete(first);
  first.abort(new LineFull());
}

// Knows whether PostgreSQL is there: asked over a connection of its own, so that a full or stuck
// pool does not hide the answer.
import { setTimeout as wait } from 'node:timers/promises';

export interface Watch {
  /** Asks now; true when there. Who asks meanwhile shares the answer. */
  look(): Promise<boolean>;
  /** True as soon as the database is there, false when it is still away after so long. */
  back(withinMs: number): Promise<boolean>;
  /** Somebody lost a connection. */
  doubt(): void;
  /** Away now, or in the last seconds. */
  wasAway(): boolean;
  stop(): void;
}

interface Watching {
  ask: () => Promise<unknown>;
  /** While nobody waits for an answer, nobody needs to know. */
  isUsed: () => boolean;
  /** Connected, yet without a word for long: what waits for an answer will wait for ever. */
  onSilence: () => void;
  onChange: (isThere: boolean) => void;
}

const LOOK_EVERY_MS = 1_000;
const LOOK_AGAIN_MS = 100;
const LATELY_MS = 5_000;
const SILENCE_MS = 4_000;

export function watchDatabase({ ask, isUsed, onSilence, onChange }: Watching): Watch {
  let isAway = false;
  let isStopped = false;
  let troubledAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<boolean> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();
  const beat = setInterval(() => isUsed() && void look(), LOOK_EVERY_MS).unref();

  function look(): Promise<boolean> {
    looking ??= answerOf(ask).then(learn);
    return looking;
  }

  function learn(answer: Answer): boolean {
    looking = undefined;
    if (isStopped) return false;
    if (answer === 'silent') onSilence();
    if (isAway !== (answer !== 'there')) onChange(isAway);
    isAway = answer !== 'there';
    clearTimeout(again);
    if (isAway) {
      troubledAt = Date.now();
      again = setTimeout(look, LOOK_AGAIN_MS);
    } else for (const go of [...waiting]) go();
    return !isAway;
  }

  function back(withinMs: number): Promise<boolean> {
    if (!isAway) return Promise.resolve(true);
    return new Promise((resolve) => {
      const settle = (isBack: boolean) => {
        clearTimeout(late);
        waiting.delete(go);
        resolve(isBack);
      };
      const go = () => settle(true);
      const late = setTimeout(() => settle(false), Math.max(0, withinMs));
      waiting.add(go);
    });
  }

  const doubt = () => {
    troubledAt = Date.now();
    void look();
  };
  const wasAway = () => isAway || Date.now() - troubledAt < LATELY_MS;
  const stop = () => {
    isStopped = true;
    clearInterval(beat);
    clearTimeout(again);
  };
  return { look, back, doubt, wasAway, stop };
}

type Answer = 'there' | 'gone' | 'silent';

function answerOf(ask: () => Promise<unknown>): Promise<Answer> {
  const answer = ask().then(
    () => 'there' as const,
    () => 'gone' as const,
  );
  return Promise.race([answer, wait(SILENCE_MS, 'silent' as const, { ref: false })]);
}

import { database } from '~/db.server';
import { limitKey } from '~/limits/limit-key.server';
import { giveTryBack, hour, takeTry } from '~/limits/tries.server';

/** Three at once, then after one, two, four, eight hours: seven on the first day. */
const letters = { free: 3, firstWait: hour, longestWait: 8 * hour, memory: 24 * hour };

export interface LimitedLetter {
  kind: 'reset' | 'signUp';
  email: string;
  now: Date;
}

/** Whoever asks and from wherever: nobody's mailbox is filled. A letter that failed counts not. */
export async function sendLimited(
  { kind, email, now }: LimitedLetter,
  send: () => Promise<void>,
): Promise<void> {
  const key = limitKey('letters', kind, email);
  const taken = await takeTry(database(), key, letters, now);
  if (!taken.ok) return;
  try {
    await send();
  } catch (error) {
    await giveTryBack(database(), key, now);
    throw error;
  }
}

import { database } from '~/db.server';
import { addressOf } from '~/limits/client-address.server';
import { limitKey } from '~/limits/limit-key.server';
import { hour, minute, takeTry } from '~/limits/tries.server';
import type { AuthRefusal } from './ask-auth.server';
import { tooMany } from './slow-down.server';

/** A class of founders behind one address passes; a machine that writes to everybody does not. */
const requests = { free: 60, firstWait: minute, longestWait: 5 * minute, memory: hour };

/** Counts by the address that asks, whatever the account. */
export async function takeLetterRequest(request: Request, now: Date): Promise<AuthRefusal | null> {
  const key = limitKey('asked for letters', addressOf(request));
  const taken = await takeTry(database(), key, requests, now);
  return taken.ok ? null : tooMany(taken.until, now);
}

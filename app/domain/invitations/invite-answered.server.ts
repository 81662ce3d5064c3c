import type { Db } from '#db/client';
import { invitations } from '#db/schema';
import { randomCode } from '../surveys/random-code.server';

interface Answered {
  customerId: string;
  answeredAt: Date;
}

/**
 * Invitations of people who answered elsewhere: made and answered at once, in the transaction that stores
 * their answers. Who has a link to this survey already gets none. Answers their ids by customer.
 */
export async function inviteAnswered(
  tx: Db,
  of: { workspaceId: string; surveyId: string },
  answered: Answered[],
): Promise<Map<string, string>> {
  if (answered.length === 0) return new Map();
  const made = await tx
    .insert(invitations)
    .values(answered.map((one) => ({ ...of, ...one, token: randomCode() })))
    .onConflictDoNothing()
    .returning({ id: invitations.id, customerId: invitations.customerId });
  return new Map(made.map(({ id, customerId }) => [customerId, id]));
}

import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { invitations } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aCustomer, anInvitation, aSurvey, aWorkspace } from '#test/support/make';
import { markOpened } from './invitations.server';

it('the first look at a link is kept, later ones are not, and no other link was looked at', async () => {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db);
  const survey = await aSurvey(db, workspace.id);
  const [hers, his] = [await aCustomer(db, workspace.id), await aCustomer(db, workspace.id)];
  const looked = await anInvitation(db, survey, hers);
  const other = await anInvitation(db, survey, his);
  const openedAt = async (id: string) => {
    const [found] = await db.select().from(invitations).where(eq(invitations.id, id));
    return found!.openedAt;
  };
  const first = new Date('2026-03-01T09:00:00Z');
  await markOpened(db, looked.id, first);
  await markOpened(db, looked.id, new Date('2026-03-02T09:00:00Z'));
  expect(await openedAt(looked.id)).toEqual(first);
  expect(await openedAt(other.id)).toBeNull();
});

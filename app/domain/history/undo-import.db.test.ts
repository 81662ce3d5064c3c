// Taking an import back: what it added and nobody uses goes, everything else stays.
import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { consentRecords, customers, imports, purchases } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  anInvitation,
  aPublication,
  aPurchase,
  aResponse,
  aSurvey,
  aUser,
  aWorkspace,
} from '#test/support/make';
import { listEvents } from '~/domain/events/events.server';
import { findFileOf } from '~/domain/files/files.server';
import { storeFile } from '~/domain/files/keep-file.server';
import { giveGrade } from '~/domain/grades/give-grade.server';
import { previewUndo, undoImport } from './undo-import.server';

const db = await freshDatabase();

async function anImport(
  workspaceId: string,
  status: typeof imports.$inferSelect.status = 'finished',
) {
  const made = { workspaceId, status, kind: 'customers' as const, fileName: 'may.csv' };
  const [row] = await db
    .insert(imports)
    .values({ ...made, fileHash: uuidv7() })
    .returning();
  return row!;
}

/** An import of two customers with a purchase each, and what is done with the second of them. */
async function twoCustomers() {
  const { id: workspaceId } = await aWorkspace(db);
  const { id: importId } = await anImport(workspaceId);
  const [first, second] = [
    await aCustomer(db, workspaceId, { importId }),
    await aCustomer(db, workspaceId, { importId }),
  ];
  for (const customer of [first, second]) await aPurchase(db, customer, { importId });
  const survey = await aSurvey(db, workspaceId);
  const left = async () =>
    (await db.select().from(customers).where(eq(customers.workspaceId, workspaceId))).map(
      ({ id }) => id,
    );
  return { workspaceId, importId, of: { workspaceId, id: importId }, first, second, survey, left };
}
type Two = Awaited<ReturnType<typeof twoCustomers>>;

const uses: [string, (two: Two) => Promise<unknown>][] = [
  [
    'a purchase of another import',
    async ({ workspaceId, second }) => {
      const { id: importId } = await anImport(workspaceId);
      return aPurchase(db, second, { importId });
    },
  ],
  ['a purchase written by hand', ({ second }) => aPurchase(db, second)],
  [
    'a grade',
    async ({ workspaceId, second }) => {
      const { id: gradedBy } = await aUser(db);
      const given = { customerId: second.id, grade: 'A1', source: 'founder', gradedBy } as const;
      await giveGrade(db, workspaceId, given);
    },
  ],
  ['an invitation', ({ survey, second }) => anInvitation(db, survey, second)],
  [
    'an answer',
    async ({ survey, second }) =>
      aResponse(db, await aPublication(db, survey), { customerId: second.id }),
  ],
  [
    'a consent',
    async ({ workspaceId, survey, second }) => {
      const { id: responseId } = await aResponse(db, await aPublication(db, survey));
      const of = { workspaceId, responseId, customerId: second.id };
      const consent = { textVersion: 'x', joinsPurchases: true, locale: 'en' };
      await db.insert(consentRecords).values({ ...of, ...consent, givenAt: new Date() });
    },
  ],
];

describe('an import that is taken back', () => {
  test('takes its customers and its purchases with it, and says before how many', async () => {
    const { of, workspaceId, left } = await twoCustomers();
    const going = { customers: 2, customersInUse: 0, purchases: 2 };
    expect(await previewUndo(db, of)).toEqual(going);
    expect(await left()).toHaveLength(2);
    expect(await undoImport(db, of)).toEqual(going);
    expect(await left()).toEqual([]);
    const [event] = await listEvents(db, workspaceId, { limit: 1 });
    expect(event).toMatchObject({
      ...{ verb: 'import.undone', subject: { id: of.id }, after: { name: 'may.csv', count: 4 } },
    });
  });

  test.each(uses)('leaves a customer who has %s', async (_what, use) => {
    const two = await twoCustomers();
    await use(two);
    const going = { customers: 1, customersInUse: 1, purchases: 2 };
    expect(await previewUndo(db, two.of)).toEqual(going);
    expect(await undoImport(db, two.of)).toEqual(going);
    expect(await two.left()).toEqual([two.second.id]);
    const kept = await db.select().from(purchases).where(eq(purchases.customerId, two.second.id));
    expect(kept.map(({ importId }) => importId)).not.toContain(two.importId);
  });

  test('touches nothing of another import, nor of another workspace', async () => {
    const [mine, other] = [await twoCustomers(), await twoCustomers()];
    const { id: laterId } = await anImport(mine.workspaceId);
    const later = await aCustomer(db, mine.workspaceId, { importId: laterId });
    expect(await undoImport(db, { workspaceId: other.workspaceId, id: mine.importId })).toBeNull();
    expect(await mine.left()).toHaveLength(3);
    await undoImport(db, mine.of);
    expect(await mine.left()).toEqual([later.id]);
    expect(await other.left()).toHaveLength(2);
  });

  test('has no file any more, neither a name nor bytes', async () => {
    const { of, workspaceId } = await twoCustomers();
    const owner = { kind: 'import' as const, id: of.id };
    const facts = { owner, name: 'may.csv', mediaType: 'text/csv', most: 100 };
    await storeFile(
      db,
      workspaceId,
      (async function* () {
        yield Buffer.from('name\n');
      })(),
      facts,
    );
    await undoImport(db, of);
    expect(await findFileOf(db, workspaceId, owner)).toBeNull();
  });

  test.each([
    ['finished', true],
    ['cancelled', true],
    ['failed', true],
    ['uploaded', false],
    ['queued', false],
    ['running', false],
    ['undone', false],
  ] as const)('was %s before: %s', async (status, isDone) => {
    const { id: workspaceId } = await aWorkspace(db);
    const { id } = await anImport(workspaceId, status);
    const done = await undoImport(db, { workspaceId, id });
    expect(done !== null).toBe(isDone);
    const [row] = await db.select().from(imports).where(eq(imports.id, id));
    expect(row!.status).toBe(isDone ? 'undone' : status);
    expect(row!.undoneAt !== null).toBe(isDone);
  });
});

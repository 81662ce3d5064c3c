import { expect, test } from 'vitest';
import { imports } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import { clearAbandonedFiles } from './clear-abandoned-files.server';

const now = new Date('2026-06-30T03:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000);

test('files nobody confirmed go after a month, all others stay', async () => {
  const db = await freshDatabase();
  const { id: workspaceId } = await aWorkspace(db);
  const rows = [
    ['uploaded', 31],
    ['uploaded', 29],
    ['cancelled', 400],
    ['finished', 400],
  ] as const;
  await db.insert(imports).values(
    rows.map(([status, days]) => ({
      ...{ workspaceId, status, kind: 'customers' as const, fileHash: 'x' },
      ...{ fileName: `${status} ${days}`, createdAt: daysAgo(days) },
    })),
  );
  await clearAbandonedFiles(db, now);
  const left = await db.select({ fileName: imports.fileName }).from(imports);
  expect(left.map(({ fileName }) => fileName).sort()).toEqual([
    'cancelled 400',
    'finished 400',
    'uploaded 29',
  ]);
});

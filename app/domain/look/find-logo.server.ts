import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { files, workspaces } from '#db/schema';
import type { StoredFile } from '~/domain/files/file';

/** The logo a workspace shows now; null for every other file, and for one it showed before. */
export async function findLogo(db: Db, fileId: string): Promise<StoredFile | null> {
  if (!isUuid(fileId)) return null;
  const [found] = await db
    .select({ file: files })
    .from(files)
    .innerJoin(workspaces, eq(workspaces.id, files.workspaceId))
    .where(
      and(
        eq(files.id, fileId),
        eq(files.ownerKind, 'workspace'),
        isNull(files.erasedAt),
        sql`${workspaces.look} -> 'logo' ->> 'file' = ${fileId}`,
      ),
    );
  return found?.file ?? null;
}

import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { files } from '#db/schema';
import { logFailure } from '~/log/log-failure';
import { fileBytes } from './bytes/file-bytes.server';
import { type FileOwner, keyOf } from './file';

export type Keyed = { workspaceId: string; id: string };

/**
 * Nobody finds these files any more. The row says when one was erased and how large it was, but no
 * longer its name. The bytes follow by `removeBytes`, when the transaction has come to its end.
 */
export async function eraseFilesOf(
  tx: Db,
  workspaceId: string,
  owner: FileOwner,
): Promise<Keyed[]> {
  return tx
    .update(files)
    .set({ erasedAt: sql`now()`, name: '', sha256: '' })
    .where(
      and(
        eq(files.workspaceId, workspaceId),
        eq(files.ownerKind, owner.kind),
        eq(files.ownerId, owner.id),
        isNull(files.erasedAt),
      ),
    )
    .returning({ workspaceId: files.workspaceId, id: files.id });
}

/**
 * Without a trace, for what was put there by mistake: all of them, or these. The bytes follow by
 * `removeBytes`.
 */
export async function forgetFilesOf(
  tx: Db,
  workspaceId: string,
  owner: FileOwner,
  ids?: string[],
): Promise<Keyed[]> {
  return tx
    .delete(files)
    .where(
      and(
        eq(files.workspaceId, workspaceId),
        eq(files.ownerKind, owner.kind),
        eq(files.ownerId, owner.id),
        ids && inArray(files.id, ids),
      ),
    )
    .returning({ workspaceId: files.workspaceId, id: files.id });
}

/** What cannot be removed now is removed by the nightly sweep: no row names it any more. */
export async function removeBytes(erased: Keyed[]): Promise<void> {
  for (const file of erased) {
    await fileBytes()
      .remove(keyOf(file))
      .catch((error) => logFailure('The bytes of an erased file wait for the sweep', error));
  }
}

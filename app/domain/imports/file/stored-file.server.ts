import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { importFiles } from '#db/schema';
import { inPieces } from './pieces';

const STORED_PIECE = 64 * 1024;

export async function storeFile(db: Db, importId: string, content: Uint8Array): Promise<void> {
  let position = 0;
  for await (const piece of inPieces(content, STORED_PIECE)) {
    await db.insert(importFiles).values({ importId, position, content: piece });
    position += 1;
  }
}

/** One stored piece after the other; never the whole file in memory. */
export async function* readStoredFile(db: Db, importId: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const [piece] = await db
      .select({ content: importFiles.content })
      .from(importFiles)
      .where(and(eq(importFiles.importId, importId), eq(importFiles.position, position)))
      .orderBy(asc(importFiles.position));
    if (!piece) return;
    // So many rows take too long at one go: handed on in smaller pieces.
    yield* inPieces(piece.content);
  }
}

export async function deleteStoredFile(db: Db, importId: string): Promise<void> {
  await db.delete(importFiles).where(eq(importFiles.importId, importId));
}

import { and, asc, eq, gt, like, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { publications, responses } from '#db/schema';
import { type FileReference, filesIn, type InlineFile, mapFiles } from '#surveys/read-files';
import { keepFile } from '../../files/keep-file.server';
import { receiveBytes } from '../../files/receive-bytes.server';
import type { Answers } from '../response';
import { filesOfResponse, referenceTo } from './answer-file';

const AT_ONCE = 20;

/**
 * Files used to stand in the answers, as text. They move to the file store. Called at every start; where
 * no survey asks for files it costs one look.
 */
export async function moveInlineFiles(db: Db): Promise<void> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const found = await findSome(db, last);
    for (const of of found) await moveThoseOf(db, of);
    if (found.length < AT_ONCE) return;
    last = found.at(-1)!.id;
  }
}

const findSome = (db: Db, after: string) =>
  db
    .select({ id: responses.id, workspaceId: responses.workspaceId })
    .from(responses)
    .innerJoin(publications, eq(publications.id, responses.publicationId))
    .where(
      and(
        gt(responses.id, after),
        // Type of a question, or of the cells of a column.
        like(sql`${publications.definition}::text`, '%ype": "file"%'),
        like(sql`${responses.answers}::text`, '%"content": "data:%'),
      ),
    )
    .orderBy(asc(responses.id))
    .limit(AT_ONCE);

interface ResponseOf {
  id: string;
  workspaceId: string;
}

async function moveThoseOf(db: Db, of: ResponseOf): Promise<void> {
  await db.transaction(async (tx) => {
    const own = and(eq(responses.id, of.id), eq(responses.workspaceId, of.workspaceId));
    const [row] = await tx.select().from(responses).where(own).for('update');
    const inline = filesIn(row?.answers).filter((file) => 'content' in file);
    // Another process was quicker, or a question is merely called "content".
    if (!row || inline.length === 0) return;
    const moved = new Map<string, FileReference>();
    for (const file of inline)
      if (!moved.has(file.content)) moved.set(file.content, await keep(tx, of, file));
    const answers = mapFiles(row.answers, (file) =>
      'content' in file ? moved.get(file.content) : file,
    );
    await tx
      .update(responses)
      .set({ answers: answers as Answers })
      .where(own);
  });
}

async function keep(tx: Db, { id, workspaceId }: ResponseOf, file: InlineFile) {
  const bytes = bytesOf(file.content);
  async function* whole() {
    yield bytes;
  }
  const received = await receiveBytes(workspaceId, whole(), { most: bytes.length });
  const reference = referenceTo({ ...received, name: file.name, type: file.type });
  const { name, type: mediaType } = reference;
  await keepFile(tx, received, { owner: filesOfResponse(id), name, mediaType });
  return reference;
}

/** "data:image/png;base64,AAAA", or the letters themselves. */
function bytesOf(content: string): Buffer {
  const comma = content.indexOf(',');
  const text = content.slice(comma + 1);
  if (/;base64$/i.test(content.slice(0, Math.max(comma, 0)))) return Buffer.from(text, 'base64');
  try {
    return Buffer.from(decodeURIComponent(text));
  } catch {
    return Buffer.from(text);
  }
}

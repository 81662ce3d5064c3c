import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { files, responses } from '#db/schema';
import { filesIn } from '#surveys/read-files';
import type { StoredFile } from '../../files/file';
import { isNotWithdrawn } from '../answer-rows.server';
import type { Answers } from '../response';

/** Those that these answers name, by their response. */
export async function listAnswerFiles(
  db: Db,
  workspaceId: string,
  answered: { id: string; answers: Answers }[],
): Promise<Map<string, StoredFile[]>> {
  const named = new Map(answered.map(({ id, answers }) => [id, idsIn(answers)]));
  const ids = [...named.values()].flat();
  if (ids.length === 0) return new Map();
  const found = await db
    .select()
    .from(files)
    .where(and(isOfAnswers(workspaceId), inArray(files.id, ids)))
    .orderBy(files.id);
  const ofResponse = (responseId: string) =>
    found.filter(
      ({ id, ownerId }) => ownerId === responseId && named.get(responseId)?.includes(id),
    );
  return new Map([...named.keys()].map((id) => [id, ofResponse(id)]));
}

/** Null when there is none in this workspace, it was erased, or its consent was taken back. */
export async function findAnswerFile(
  db: Db,
  workspaceId: string,
  { responseId, fileId }: { responseId: string; fileId: string },
): Promise<StoredFile | null> {
  if (!isUuid(responseId) || !isUuid(fileId)) return null;
  const [found] = await db
    .select({ file: files })
    .from(files)
    .innerJoin(responses, eq(responses.id, responseId))
    .where(
      and(
        isOfAnswers(workspaceId),
        eq(files.id, fileId),
        eq(files.ownerId, responseId),
        eq(responses.workspaceId, workspaceId),
        isNotWithdrawn(),
      ),
    );
  return found?.file ?? null;
}

const isOfAnswers = (workspaceId: string) =>
  and(eq(files.workspaceId, workspaceId), eq(files.ownerKind, 'response'), isNull(files.erasedAt));

const idsIn = (answers: Answers): string[] =>
  filesIn(answers).flatMap((file) => ('id' in file && isUuid(file.id) ? [file.id] : []));

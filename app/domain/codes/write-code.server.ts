import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { codes, surveys } from '#db/schema';
import { isUuid } from '~/domain/surveys/surveys.server';
import { type CodeProblem, checkCode, MOST_CODES, type WordCode } from './code';

export interface WrittenCode extends WordCode {
  /** Of the code that is changed; a new one without. */
  id?: string | undefined;
  by: string | null;
  now: Date;
}

export type CodeWritten =
  | { ok: true; id: string; before: WordCode | null }
  | { ok: false; error: CodeProblem };

/** Names words that mean the same, or changes what a name stands for. */
export async function writeCode(
  db: Db,
  workspaceId: string,
  surveyId: string,
  written: WrittenCode,
): Promise<CodeWritten> {
  const code = { name: written.name.trim(), words: written.words };
  const error = checkCode(code);
  if (error) return { ok: false, error };
  return db.transaction(async (tx) => {
    const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
    const [survey] = await tx.select({ id: surveys.id }).from(surveys).where(mine).for('update');
    if (!survey) throw new Error(`No survey ${surveyId} in workspace ${workspaceId}`);
    const others = await listOthers(tx, { workspaceId, surveyId });
    const before = others.find(({ id }) => id === written.id) ?? null;
    const problem = whyNot(others, { ...code, id: before?.id });
    if (problem) return { ok: false as const, error: problem };
    const { by, now } = written;
    const id = before
      ? await change(tx, { workspaceId, id: before.id }, { ...code, updatedAt: now })
      : await add(tx, {
          ...code,
          workspaceId,
          surveyId,
          createdBy: by,
          createdAt: now,
          updatedAt: now,
        });
    return { ok: true as const, id, before: before && { name: before.name, words: before.words } };
  });
}

/** Gives back what was removed, so that it can be put back; null when it is not there. */
export async function removeCode(
  db: Db,
  workspaceId: string,
  surveyId: string,
  codeId: string,
): Promise<WordCode | null> {
  if (!isUuid(codeId) || !isUuid(surveyId)) return null;
  const [removed] = await db
    .delete(codes)
    .where(
      and(eq(codes.workspaceId, workspaceId), eq(codes.surveyId, surveyId), eq(codes.id, codeId)),
    )
    .returning({ name: codes.name, words: codes.words });
  return removed ?? null;
}

const listOthers = (tx: Db, of: { workspaceId: string; surveyId: string }) =>
  tx
    .select({ id: codes.id, name: codes.name, words: codes.words })
    .from(codes)
    .where(and(eq(codes.workspaceId, of.workspaceId), eq(codes.surveyId, of.surveyId)));

function whyNot(
  stored: { id: string; name: string }[],
  code: { id: string | undefined; name: string },
): CodeProblem | null {
  const others = stored.filter(({ id }) => id !== code.id);
  const isTaken = others.some(({ name }) => name.toLowerCase() === code.name.toLowerCase());
  if (isTaken) return 'nameTaken';
  return others.length >= MOST_CODES ? 'codesMany' : null;
}

async function change(
  tx: Db,
  { workspaceId, id }: { workspaceId: string; id: string },
  values: Partial<typeof codes.$inferInsert>,
): Promise<string> {
  const mine = and(eq(codes.workspaceId, workspaceId), eq(codes.id, id));
  await tx.update(codes).set(values).where(mine);
  return id;
}

async function add(tx: Db, values: typeof codes.$inferInsert): Promise<string> {
  const [created] = await tx.insert(codes).values(values).returning({ id: codes.id });
  return created!.id;
}

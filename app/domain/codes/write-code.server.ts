import { isDeepStrictEqual } from 'node:util';
import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { codes, surveys } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { type CodeProblem, checkCode, MOST_CODES, type WordCode } from './code';

export interface WrittenCode extends WordCode {
  /** Of the code that is changed; a new one without. */
  id?: string | undefined;
  by: string | null;
  now: Date;
  /** The event this takes back. */
  undoes?: string;
}

export type CodeWritten =
  | { ok: true; id: string; eventId: string | null }
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
    const isThere = await lockSurvey(tx, { workspaceId, surveyId });
    if (!isThere) throw new Error(`No survey ${surveyId} in workspace ${workspaceId}`);
    const others = await listOthers(tx, { workspaceId, surveyId });
    const before = others.find(({ id }) => id === written.id) ?? null;
    const problem = whyNot(others, { ...code, id: before?.id });
    if (problem) return { ok: false as const, error: problem };
    const place = { workspaceId, surveyId };
    const stored = before
      ? await change(tx, place, { before, code, written })
      : await add(tx, place, { code, written });
    return { ok: true as const, ...stored };
  });
}

export interface Removal {
  codeId: string;
  by: string | null;
  now: Date;
  undoes?: string;
}

/** Null when it is not there. */
export async function removeCode(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { codeId, by, now, undoes }: Removal,
): Promise<{ eventId: string } | null> {
  if (!isUuid(codeId) || !isUuid(surveyId)) return null;
  return db.transaction(async (tx) => {
    if (!(await lockSurvey(tx, { workspaceId, surveyId }))) return null;
    const [before] = await tx
      .delete(codes)
      .where(
        and(eq(codes.workspaceId, workspaceId), eq(codes.surveyId, surveyId), eq(codes.id, codeId)),
      )
      .returning({ name: codes.name, words: codes.words });
    if (!before) return null;
    const told = { before, after: { name: before.name }, undoes };
    const event = { workspaceId, by, at: now, subjectId: codeId, otherId: surveyId, ...told };
    return recordEvent(tx, { ...event, verb: 'code.removed' });
  });
}

/** Its codes change one after the other. */
async function lockSurvey(tx: Db, { workspaceId, surveyId }: Place): Promise<boolean> {
  const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
  const [survey] = await tx.select({ id: surveys.id }).from(surveys).where(mine).for('update');
  return survey !== undefined;
}

const listOthers = (tx: Db, of: Place) =>
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

interface Place {
  workspaceId: string;
  surveyId: string;
}
interface Writing {
  code: WordCode;
  written: WrittenCode;
}

async function change(
  tx: Db,
  { workspaceId, surveyId: otherId }: Place,
  { before: { id, ...before }, code, written }: Writing & { before: WordCode & { id: string } },
) {
  if (isDeepStrictEqual(before, code)) return { id, eventId: null };
  const mine = and(eq(codes.workspaceId, workspaceId), eq(codes.id, id));
  await tx
    .update(codes)
    .set({ ...code, updatedAt: written.now })
    .where(mine);
  const told = { before, after: { name: code.name }, undoes: written.undoes };
  const event = { workspaceId, by: written.by, subjectId: id, otherId, at: written.now, ...told };
  return { id, ...(await recordEvent(tx, { ...event, verb: 'code.changed' })) };
}

async function add(tx: Db, place: Place, { code, written }: Writing) {
  const { by, now, undoes } = written;
  const values = { ...place, ...code, createdBy: by, createdAt: now, updatedAt: now };
  // What was removed comes back as itself: what was said of it still is about it.
  const own = undoes && written.id ? { id: written.id } : {};
  const [created] = await tx
    .insert(codes)
    .values({ ...values, ...own })
    .returning({ id: codes.id });
  const { workspaceId, surveyId: otherId } = place;
  const told = { before: {}, after: { name: code.name }, undoes };
  const event = { workspaceId, by, subjectId: created!.id, otherId, at: now, ...told };
  return { id: created!.id, ...(await recordEvent(tx, { ...event, verb: 'code.made' })) };
}

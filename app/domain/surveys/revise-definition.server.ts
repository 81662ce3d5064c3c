import { isDeepStrictEqual } from 'node:util';
import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys } from '#db/schema';
import { textIn } from '#surveys/element';
import { recordEvent } from '~/domain/events/record-event.server';
import type { DefinitionEdit } from './definition-edit';
import { editDefinition } from './edit-definition';

export interface Revision {
  /** Done one after the other; what a form holds is one act. */
  edits: DefinitionEdit[];
  by?: string;
  /** The language of a new title: that of whoever gives it. */
  locale?: string;
  now: Date;
}

export interface Revised {
  definition: Record<string, unknown>;
  eventId: string | null;
}

/** Changes the draft. What is being answered stays frozen until the survey is published again. */
export async function reviseDefinition(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { edits, by, locale = 'en', now }: Revision,
): Promise<Revised> {
  return db.transaction(async (tx) => {
    const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
    const [survey] = await tx.select().from(surveys).where(mine).for('update');
    if (!survey) throw new Error(`No survey ${surveyId}`);
    const definition = edits.reduce(editDefinition, survey.definition);
    if (isDeepStrictEqual(definition, survey.definition)) return { definition, eventId: null };
    const retitled = edits.some(({ kind }) => kind === 'retitle');
    const title = retitled ? textIn(definition.title, locale, survey.title) : survey.title;
    await tx.update(surveys).set({ definition, title, updatedAt: now }).where(mine);
    const before = { definition: survey.definition, title: survey.title };
    const event = { workspaceId, by, subjectId: surveyId, before, after: edited(edits), at: now };
    return { definition, ...(await recordEvent(tx, { ...event, verb: 'survey.edited' })) };
  });
}

/** The draft as it was before an edit; what is published stays as it is here, too. */
export async function restoreDefinition(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { earlier, by, undoes, now }: Restoring,
): Promise<{ eventId: string }> {
  return db.transaction(async (tx) => {
    const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
    const [survey] = await tx.select().from(surveys).where(mine).for('update');
    if (!survey) throw new Error(`No survey ${surveyId}`);
    await tx
      .update(surveys)
      .set({ ...earlier, updatedAt: now })
      .where(mine);
    const before = { definition: survey.definition, title: survey.title };
    const told = { before, after: { kind: 'restored', question: null }, undoes, at: now };
    const event = { workspaceId, by, subjectId: surveyId, ...told };
    return recordEvent(tx, { ...event, verb: 'survey.edited' });
  });
}

export interface Restoring {
  earlier: { definition: Record<string, unknown>; title: string };
  by: string;
  undoes: string;
  now: Date;
}

/** The act that was meant comes last; what was typed beside it before. */
function edited(edits: DefinitionEdit[]) {
  const last = edits.at(-1);
  const question = last && 'key' in last ? last.key : null;
  return { kind: last?.kind ?? 'nothing', question };
}

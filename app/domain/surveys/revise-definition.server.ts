import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys } from '#db/schema';
import { textIn } from '#surveys/element';
import type { DefinitionEdit } from './definition-edit';
import { editDefinition } from './edit-definition';

/** Changes the draft. What is being answered stays frozen until the survey is published again. */
export async function reviseDefinition(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { edit, now }: { edit: DefinitionEdit; now: Date },
): Promise<Record<string, unknown>> {
  return db.transaction(async (tx) => {
    const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
    const [survey] = await tx.select().from(surveys).where(mine).for('update');
    if (!survey) throw new Error(`No survey ${surveyId}`);
    const definition = editDefinition(survey.definition, edit);
    const title =
      edit.kind === 'retitle' ? textIn(definition.title, 'en', survey.title) : survey.title;
    await tx.update(surveys).set({ definition, title, updatedAt: now }).where(mine);
    return definition;
  });
}

import type { Db } from '#db/client';
import { surveys } from '#db/schema';
import { findTemplate } from '#surveys/definitions';
import { textIn } from '#surveys/element';
import { recordEvent } from '~/domain/events/record-event.server';
import { randomCode } from './random-code.server';
import { storeHypotheses } from './store-hypotheses.server';
import type { Hypothesis } from './survey';
import type { Survey } from './surveys.server';

export interface NewSurvey {
  /** Key of a file in surveys/definitions; or a definition of one's own. */
  template?: string;
  definition?: Record<string, unknown>;
  title?: string;
  hypotheses?: Omit<Hypothesis, 'id'>[];
  /** The screener its answers are scored by. */
  screener?: Record<string, unknown>;
  /** The language of the title when none is given. */
  locale?: string;
  createdBy?: string;
  now: Date;
}

export async function createSurvey(db: Db, workspaceId: string, made: NewSurvey): Promise<Survey> {
  const definition = made.definition ?? templateDefinition(made.template);
  const title = made.title ?? textIn(definition.title, made.locale ?? 'en', 'Survey');
  return db.transaction(async (tx) => {
    const [survey] = await tx
      .insert(surveys)
      .values({
        workspaceId,
        title,
        definition,
        template: made.template ?? null,
        slug: randomCode(9),
        screener: made.screener ?? null,
        createdBy: made.createdBy ?? null,
        createdAt: made.now,
        updatedAt: made.now,
      })
      .returning();
    await storeHypotheses(tx, survey!.id, made.hypotheses ?? []);
    const event = { workspaceId, by: made.createdBy, subjectId: survey!.id, at: made.now };
    await recordEvent(tx, { ...event, verb: 'survey.created' });
    return survey!;
  });
}

function templateDefinition(key: string | undefined): Record<string, unknown> {
  const template = findTemplate(key ?? '');
  if (!template) throw new Error(`No survey template ${key}`);
  return structuredClone(template.definition) as Record<string, unknown>;
}

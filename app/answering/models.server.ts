import { LRUCache } from 'lru-cache';
import type { SurveyModel } from 'survey-core';
import type { Db } from '#db/client';
import { buildAnsweringModel } from '#surveys/engine/answering-model';
import { freshModel } from '#surveys/engine/fresh-model';
import { getPublication } from '~/domain/surveys/surveys.server';

/** A publication never changes, so a model of it is built once per language and purpose. */
const models = new LRUCache<string, SurveyModel>({ max: 120 });

/** What was published stays as it is: read once, however many answer it. */
const publications = new LRUCache<string, Record<string, unknown>>({ max: 120 });

export async function definitionOf(
  db: Db,
  workspaceId: string,
  publicationId: string,
): Promise<Record<string, unknown>> {
  const known = publications.get(publicationId);
  if (known) return known;
  const { definition } = await getPublication(db, workspaceId, publicationId);
  publications.set(publicationId, definition);
  return definition;
}

export interface Asked {
  publicationId: string;
  definition: Record<string, unknown>;
  /** What survey-core speaks; see `answer-language.server.ts`. */
  locale: string;
}

/** To judge answers by; empties itself before each. */
export const judgeOf = (asked: Asked): SurveyModel => remembered('judge', asked, buildJudge);

/** The judge as nobody has answered yet. */
export const newJudgeOf = (asked: Asked): SurveyModel => freshModel(judgeOf(asked));

/** A second one, which nobody goes through: steps that depend on nothing are read in it. */
export const readerOf = (asked: Asked): SurveyModel => remembered('reader', asked, buildJudge);

const buildJudge = ({ definition, locale }: Asked): SurveyModel =>
  buildAnsweringModel(definition, { locale });

function remembered(purpose: string, asked: Asked, build: (asked: Asked) => SurveyModel) {
  const key = `${purpose} ${asked.publicationId} ${asked.locale}`;
  const known = models.get(key);
  if (known) return known;
  const built = build(asked);
  models.set(key, built);
  return built;
}

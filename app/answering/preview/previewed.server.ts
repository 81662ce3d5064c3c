import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Answers } from '#surveys/engine/apply-answers';

export interface Previewed {
  hasAgreed: boolean;
  answers: Answers;
}

/** In memory alone, for an hour: a look at a draft leaves nothing behind. */
const previews = new LRUCache<string, Previewed>({ max: 200, ttl: 3_600_000 });

/** Of one person and one draft: another edit begins anew. */
const keyOf = (userId: string, draft: string): string => `${userId} ${draft}`;

export const readPreviewed = (userId: string, draft: string): Previewed =>
  previews.get(keyOf(userId, draft)) ?? { hasAgreed: false, answers: {} };

export const writePreviewed = (userId: string, draft: string, previewed: Previewed): void =>
  void previews.set(keyOf(userId, draft), previewed);

/** A draft as it is now, as publications have their ids: models of it are kept under this name. */
export const draftIdOf = (surveyId: string, definition: unknown): string =>
  `${surveyId} ${createHash('sha1').update(JSON.stringify(definition)).digest('base64url')}`;

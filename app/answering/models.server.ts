import { LRUCache } from 'lru-cache';
import type { SurveyModel } from 'survey-core';
import { createAnsweringModel } from '~/components/survey/answering-model';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import { answerTexts } from './texts';

/** A publication never changes, so a model of it is built once per language. */
const models = new LRUCache<string, SurveyModel>({ max: 60 });

export interface Asked {
  publicationId: string;
  definition: Record<string, unknown>;
  locale: Locale;
}

/** Mutable and shared: use it in one go, without `await`, and empty it behind you. */
export function modelOf({ publicationId, definition, locale }: Asked): SurveyModel {
  const key = `${publicationId} ${locale}`;
  const known = models.get(key);
  if (known) return known;
  const texts = answerTexts(i18nFor(locale).t);
  const model = createAnsweringModel(definition, { locale, texts });
  models.set(key, model);
  return model;
}

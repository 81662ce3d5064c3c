import { LRUCache } from 'lru-cache';
import type { SurveyModel } from 'survey-core';
import { buildAnsweringModel } from '#surveys/engine/answering-model';
import { freshModel } from '#surveys/engine/fresh-model';
import { createAnsweringModel } from '~/components/survey/answering-model';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import { answerTexts } from './texts';

/** A publication never changes, so a model of it is built once per language and purpose. */
const models = new LRUCache<string, SurveyModel>({ max: 120 });

export interface Asked {
  publicationId: string;
  definition: Record<string, unknown>;
  locale: Locale;
}

/** To draw. Mutable and shared: use it in one go, without `await`, and empty it behind you. */
export const modelOf = (asked: Asked): SurveyModel =>
  remembered('drawn', asked, ({ definition, locale }) => {
    const texts = answerTexts(i18nFor(locale).t);
    return createAnsweringModel(definition, { locale, texts });
  });

/** To judge answers by; empties itself before each. */
export const judgeOf = (asked: Asked): SurveyModel =>
  remembered('judge', asked, ({ definition, locale }) =>
    buildAnsweringModel(definition, { locale, paging: 'questionPerPage' }),
  );

/** The judge as nobody has answered yet. */
export const newJudgeOf = (asked: Asked): SurveyModel => freshModel(judgeOf(asked));

function remembered(purpose: string, asked: Asked, build: (asked: Asked) => SurveyModel) {
  const key = `${purpose} ${asked.publicationId} ${asked.locale}`;
  const known = models.get(key);
  if (known) return known;
  const built = build(asked);
  models.set(key, built);
  return built;
}

import { Serializer, SurveyModel } from 'survey-core';
import 'survey-core/i18n/russian';

// Whether a question can be asked, or its answer seen, at first contact: feeds the screener.
if (!Serializer.findProperty('question', 'early')) {
  Serializer.addProperty('question', { name: 'early:boolean', default: false });
}

/**
 * A definition brought to life in one language. Building one costs 25-90 ms: keep it. It is
 * mutable, so one caller at a time, and nobody keeps answers in it.
 */
export function createSurveyModel(definition: unknown, locale: string): SurveyModel {
  const model = new SurveyModel(definition);
  model.locale = locale;
  return model;
}

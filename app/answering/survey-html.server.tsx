import { LRUCache } from 'lru-cache';
import { renderToString } from 'react-dom/server';
import { goOn } from '~/components/survey/answering-model';
import { SurveyView } from '~/components/survey/survey-view';
import type { Answers } from '~/domain/responses/response';
import { i18nFor } from '~/i18n/i18n.server';
import { type Asked, modelOf } from './models.server';
import { answerTexts } from './texts';

/** Drawing costs 20 ms; the first question looks alike for everybody. */
const pages = new LRUCache<string, string>({ max: 200 });

export function surveyHtml(asked: Asked, answers: Answers): string {
  if (Object.keys(answers).length > 0) return draw(asked, answers);
  const key = `${asked.publicationId} ${asked.locale}`;
  const known = pages.get(key);
  if (known !== undefined) return known;
  const html = draw(asked, {});
  pages.set(key, html);
  return html;
}

function draw(asked: Asked, answers: Answers): string {
  const model = modelOf(asked);
  try {
    model.clear(true, true);
    model.data = structuredClone(answers);
    goOn(model);
    const texts = answerTexts(i18nFor(asked.locale).t);
    return renderToString(<SurveyView model={model} texts={texts} />);
  } finally {
    model.clear(true, true);
  }
}

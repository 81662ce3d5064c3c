import type { Answers } from '#surveys/engine/apply-answers';
import { type Asked, newJudgeOf } from './models.server';
import { plainHtml } from './steps/plain-html';

/**
 * The founder's own words for the end, those of a condition among them, said of what is stored: a browser
 * cannot choose its ending. Null where she wrote none.
 */
export function ownEnding(asked: Asked, answers: Answers): string | null {
  const { completedHtml, completedHtmlOnCondition } = asked.definition;
  if (!completedHtml && !completedHtmlOnCondition) return null;
  const model = newJudgeOf(asked);
  model.mergeData(structuredClone(answers));
  model.doComplete();
  return plainHtml(model.processedCompletedHtml) || null;
}

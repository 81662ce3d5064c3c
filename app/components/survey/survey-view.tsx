import { useEffect, useState } from 'react';
import type { SurveyModel } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { positionOf, type SurveyTexts } from './answering-model';
import { registerMatrixList } from './matrix-list';

registerMatrixList();

/** What survey-react-ui draws, under our own line of progress. */
export function SurveyView({ model, texts }: { model: SurveyModel; texts: SurveyTexts }) {
  const { position, total } = usePosition(model);
  const words = texts.progress
    .replace('{{position}}', String(position))
    .replace('{{total}}', String(total));
  return (
    <div className="survey">
      <p className="survey-progress-words">{words}</p>
      <progress className="survey-progress" value={position} max={total} aria-label={words} />
      <Survey model={model} />
    </div>
  );
}

function usePosition(model: SurveyModel) {
  const [at, setAt] = useState(() => positionOf(model));
  useEffect(() => {
    const update = () => setAt(positionOf(model));
    model.onCurrentPageChanged.add(update);
    model.onQuestionVisibleChanged.add(update);
    return () => {
      model.onCurrentPageChanged.remove(update);
      model.onQuestionVisibleChanged.remove(update);
    };
  }, [model]);
  return at;
}

import { useEffect, useMemo } from 'react';
import { createAnsweringModel } from './answering-model';
import type { LivePreviewProps } from './preview-props';
import { SurveyView } from './survey-view';

/** The same drawing customers get, without anything that keeps or sends. Loaded lazily. */
export function PreviewedSurvey(props: LivePreviewProps) {
  const { definition, locale, texts, question, onDone } = props;
  const model = useMemo(() => {
    const made = createAnsweringModel(definition, { locale, texts });
    if (question) made.currentElementName = question;
    return made;
  }, [definition, locale, texts, question]);
  useEffect(() => {
    const done = () => onDone?.();
    model.onComplete.add(done);
    return () => model.onComplete.remove(done);
  }, [model, onDone]);
  return <SurveyView key={model.uniqueId} model={model} texts={texts} />;
}

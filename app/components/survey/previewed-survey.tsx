import { useMemo } from 'react';
import { createAnsweringModel } from './answering-model';
import type { LivePreviewProps } from './preview-props';
import { SurveyView } from './survey-view';

/** The draft while it is typed, without anything that keeps or sends. Loaded lazily. */
export function PreviewedSurvey(props: LivePreviewProps) {
  const { definition, locale, texts, question } = props;
  const model = useMemo(() => {
    const made = createAnsweringModel(definition, { locale, texts });
    if (question) made.currentElementName = question;
    return made;
  }, [definition, locale, texts, question]);
  return <SurveyView key={model.uniqueId} model={model} texts={texts} />;
}

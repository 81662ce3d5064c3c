import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LivePreviewProps } from './preview-props';

const PreviewedSurvey = lazy(() =>
  import('./previewed-survey').then((module) => ({ default: module.PreviewedSurvey })),
);

/** SurveyJS is heavy: it comes after the page, and only into the browser. */
export function LivePreview(props: LivePreviewProps) {
  const { t } = useTranslation();
  const [isBrowser, setIsBrowser] = useState(false);
  useEffect(() => setIsBrowser(true), []);
  const waiting = <p className="text-small text-ink-soft">{t('surveys.edit.previewLoading')}</p>;
  if (!isBrowser) return waiting;
  return (
    <Suspense fallback={waiting}>
      <PreviewedSurvey {...props} />
    </Suspense>
  );
}

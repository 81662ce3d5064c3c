import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { LivePreview } from '~/components/survey/live-preview';
import { useSurveyTexts } from '~/components/survey/use-survey-texts';
import { locales } from '~/i18n/locale';
import { useFormat } from '~/i18n/use-format';

interface EditorPreviewProps {
  definition: Record<string, unknown>;
  question?: string;
}

export function EditorPreview({ definition, question }: EditorPreviewProps) {
  const { t } = useTranslation();
  const texts = useSurveyTexts();
  const [locale, setLocale] = useState<string>(useFormat().locale);
  return (
    <div className="xl:sticky xl:top-6">
      <Card title={t('surveys.edit.preview')}>
        <fieldset className="mb-4 flex gap-2">
          <legend className="sr-only">{t('surveys.edit.previewLocale')}</legend>
          {locales.map((code) => (
            <Button
              key={code}
              type="button"
              size="small"
              variant={code === locale ? 'secondary' : 'quiet'}
              aria-pressed={code === locale}
              onClick={() => setLocale(code)}
            >
              {t(`surveys.locales.${code}`)}
            </Button>
          ))}
        </fieldset>
        <LivePreview definition={definition} locale={locale} texts={texts} question={question} />
      </Card>
    </div>
  );
}

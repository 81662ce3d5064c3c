import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { LivePreview } from '~/components/survey/live-preview';
import { LocaleChoice } from '~/components/survey/locale-choice';
import { useSurveyTexts } from '~/components/survey/use-survey-texts';
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
        <div className="mb-4">
          <LocaleChoice locale={locale} onChoose={setLocale} />
        </div>
        <LivePreview definition={definition} locale={locale} texts={texts} question={question} />
      </Card>
    </div>
  );
}

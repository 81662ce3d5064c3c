import '~/components/survey/survey.css';
import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { LivePreview } from '~/components/survey/live-preview';
import { LocaleChoice } from '~/components/survey/locale-choice';
import { SurveyHeader } from '~/components/survey/survey-header';
import { useSurveyTexts } from '~/components/survey/use-survey-texts';
import { useFormat } from '~/i18n/use-format';
import type { loader } from './page.server';

export { loader } from './page.server';

export const handle = { title: 'surveys.preview.title' };

export default function Preview() {
  const { t } = useTranslation();
  const { workspaceSlug, survey } = useLoaderData<typeof loader>();
  return (
    <Page>
      <SurveyHeader
        workspaceSlug={workspaceSlug}
        survey={survey}
        lead={t('surveys.preview.lead')}
      />
      <Phone definition={survey.definition} />
    </Page>
  );
}

function Phone({ definition }: { definition: Record<string, unknown> }) {
  const { t } = useTranslation();
  const texts = useSurveyTexts();
  const [locale, setLocale] = useState<string>(useFormat().locale);
  const [round, setRound] = useState({ number: 0, isDone: false });
  const again = () => setRound(({ number }) => ({ number: number + 1, isDone: false }));
  return (
    <div className="grid max-w-md gap-4">
      <LocaleChoice locale={locale} onChoose={setLocale} />
      <div className="rounded-base border border-line bg-canvas p-4">
        {round.isDone ? (
          <div className="grid gap-4">
            <Notice tone="success" live title={t('surveys.preview.done')} />
            <div>
              <Button type="button" variant="secondary" onClick={again}>
                {t('surveys.preview.again')}
              </Button>
            </div>
          </div>
        ) : (
          <LivePreview
            key={round.number}
            definition={definition}
            locale={locale}
            texts={texts}
            onDone={() => setRound((now) => ({ ...now, isDone: true }))}
          />
        )}
      </div>
    </div>
  );
}

import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Page } from '~/components/page';
import { SurveyHeader } from '~/components/survey/survey-header';
import { paths } from '~/paths';
import { LanguageLinks } from './language-links';
import type { loader } from './page.server';

export { loader } from './page.server';

export const handle = { title: 'surveys.preview.title' };

/** The pages of the draft in a frame as wide as a phone or a desk. */
export default function Preview() {
  const { t } = useTranslation();
  const { workspaceSlug, survey, languages } = useLoaderData<typeof loader>();
  const [width, setWidth] = useState<Width>('phone');
  const [language, setLanguage] = useState(languages[0]);
  const address = paths.surveyPreviewPage(workspaceSlug, survey.id);
  const named = language ? `${address}?lang=${language}` : address;
  const [round, setRound] = useState(0);
  return (
    <Page>
      <SurveyHeader
        workspaceSlug={workspaceSlug}
        survey={survey}
        lead={t('surveys.preview.lead')}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <WidthChoice width={width} onChoose={setWidth} />
        <LanguageLinks languages={languages} chosen={language} onChoose={setLanguage} />
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => setRound((now) => now + 1)}
        >
          {t('surveys.preview.again')}
        </Button>
        <a href={named} target="_blank" rel="noreferrer" className="text-link text-small">
          {t('surveys.preview.alone')}
        </a>
      </div>
      <iframe
        key={`${named} ${round}`}
        src={`${named}${language ? '&' : '?'}again=yes`}
        title={t('surveys.preview.frame')}
        className={`h-[46rem] max-w-full rounded-base border border-line-strong bg-canvas ${widths[width]}`}
      />
    </Page>
  );
}

const widths = { phone: 'w-[390px]', desk: 'w-full' };
type Width = keyof typeof widths;

function WidthChoice({ width, onChoose }: { width: Width; onChoose: (width: Width) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="flex gap-2">
      <legend className="sr-only">{t('surveys.preview.width')}</legend>
      {(Object.keys(widths) as Width[]).map((one) => (
        <Button
          key={one}
          type="button"
          size="small"
          variant={one === width ? 'secondary' : 'quiet'}
          aria-pressed={one === width}
          onClick={() => onChoose(one)}
        >
          {t(`surveys.preview.${one}`)}
        </Button>
      ))}
    </fieldset>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';

interface LanguageLinksProps {
  languages: string[];
  chosen: string | undefined;
  onChoose: (language: string) => void;
}

/** The languages the draft speaks; one alone is no choice. */
export function LanguageLinks({ languages, chosen, onChoose }: LanguageLinksProps) {
  const { t, i18n } = useTranslation();
  if (languages.length < 2) return null;
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t('surveys.edit.previewLocale')}</legend>
      {languages.map((code) => (
        <Button
          key={code}
          type="button"
          size="small"
          variant={code === chosen ? 'secondary' : 'quiet'}
          aria-pressed={code === chosen}
          onClick={() => onChoose(code)}
        >
          {names.of(code)}
        </Button>
      ))}
    </fieldset>
  );
}

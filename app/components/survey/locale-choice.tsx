import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { locales } from '~/i18n/locale';

interface LocaleChoiceProps {
  locale: string;
  onChoose: (locale: string) => void;
}

/** In which language a preview is drawn; the interface keeps its own. */
export function LocaleChoice({ locale, onChoose }: LocaleChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="flex gap-2">
      <legend className="sr-only">{t('surveys.edit.previewLocale')}</legend>
      {locales.map((code) => (
        <Button
          key={code}
          type="button"
          size="small"
          variant={code === locale ? 'secondary' : 'quiet'}
          aria-pressed={code === locale}
          onClick={() => onChoose(code)}
        >
          {t(`surveys.locales.${code}`)}
        </Button>
      ))}
    </fieldset>
  );
}

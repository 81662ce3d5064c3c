import { useTranslation } from 'react-i18next';
import { isRecord } from '#surveys/element';
import { TextArea } from '~/components/text-area';
import { locales } from '~/i18n/locale';
import { BilingualFields, bilingualOf } from './bilingual-fields';

/** What people read at the end; a survey that was made of a screener has two endings. */
export function EndingFields({ definition }: { definition: Record<string, unknown> }) {
  const { t } = useTranslation();
  const { completedHtml, completedHtmlOnCondition: onCondition } = definition;
  const first: unknown = Array.isArray(onCondition) ? onCondition[0] : null;
  if (!isRecord(first))
    return <BilingualFields name="thanks" label="thanks" text={completedHtml} />;
  return (
    <fieldset className="grid gap-5 border-t border-line pt-5">
      <legend className="sr-only">{t('screener.survey.endings')}</legend>
      <div className="grid gap-1">
        <p aria-hidden="true" className="font-semibold">
          {t('screener.survey.endings')}
        </p>
        <p className="text-small text-ink-soft">{t('screener.survey.endingsHint')}</p>
      </div>
      <Ending name="flagged" text={first.html} />
      <Ending name="below" text={completedHtml} />
    </fieldset>
  );
}

function Ending({ name, text }: { name: 'flagged' | 'below'; text: unknown }) {
  const { t } = useTranslation();
  const said = bilingualOf(text);
  return (
    <div className="grid gap-4 @lg:grid-cols-2">
      {locales.map((locale) => (
        <TextArea
          key={locale}
          name={`${name}${locale === 'en' ? 'En' : 'Ru'}`}
          lang={locale}
          rows={10}
          optional
          label={t(`screener.survey.fields.${name}.${locale}`)}
          defaultValue={said[locale]}
        />
      ))}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { SurveyElement } from '#surveys/element';
import { partsOf } from '#surveys/parts';
import { Button } from '~/components/button';
import { bilingualOf } from './bilingual-fields';

/** Choices, rows, columns, fields or rates of a question, each a line with its code and two texts. */
export function PartFields({ question }: { question: SurveyElement }) {
  const { t } = useTranslation();
  const parts = partsOf(question).map(({ value, text }) => ({ value, ...bilingualOf(text) }));
  const hasChoices = Array.isArray(question.choices);
  if (parts.length === 0 && !hasChoices) return null;
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">{t('surveys.edit.parts')}</legend>
      {parts.map((part) => (
        <PartField key={part.value} part={part} canRemove={hasChoices && parts.length > 1} />
      ))}
      {hasChoices && (
        <div>
          <Button variant="secondary" size="small" name="intent" value="addChoice">
            {t('surveys.edit.addChoice')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface Part {
  value: string;
  en: string;
  ru: string;
}

function PartField({ part, canRemove }: { part: Part; canRemove: boolean }) {
  const { t } = useTranslation();
  const { value, en, ru } = part;
  const text = en || ru || value;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
      <div className="grid gap-1 @lg:grid-cols-2 @lg:gap-2">
        <input type="hidden" name="partValue" value={value} />
        <input
          className="control"
          name="partEn"
          lang="en"
          defaultValue={en}
          aria-label={`${t('surveys.edit.partEn')}: ${text}`}
        />
        <input
          className="control"
          name="partRu"
          lang="ru"
          defaultValue={ru}
          aria-label={`${t('surveys.edit.partRu')}: ${text}`}
        />
      </div>
      {canRemove && (
        <Button
          variant="quiet"
          name="intent"
          value={`removeChoice:${value}`}
          aria-label={t('surveys.edit.removeChoice', { text })}
        >
          ×
        </Button>
      )}
    </div>
  );
}

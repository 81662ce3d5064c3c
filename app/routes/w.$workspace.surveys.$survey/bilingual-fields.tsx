import { useTranslation } from 'react-i18next';
import { isRecord } from '#surveys/element';
import { TextArea } from '~/components/text-area';

interface BilingualFieldsProps {
  name: string;
  /** Which words of `surveys.edit`: `titleEn`, `surveyTitleEn`, `descriptionEn`. */
  label: 'title' | 'surveyTitle' | 'description' | 'thanks';
  text: unknown;
}

/** One text in both languages, beside each other where there is room. */
export function BilingualFields({ name, label, text }: BilingualFieldsProps) {
  const { t } = useTranslation();
  const { en, ru } = bilingualOf(text);
  const optional = label === 'description' || label === 'thanks';
  const field = { rows: 2, optional };
  return (
    <div className="grid gap-4 @lg:grid-cols-2">
      <TextArea
        {...field}
        name={`${name}En`}
        lang="en"
        label={t(`surveys.edit.${label}En`)}
        defaultValue={en}
      />
      <TextArea
        {...field}
        name={`${name}Ru`}
        lang="ru"
        label={t(`surveys.edit.${label}Ru`)}
        defaultValue={ru}
      />
    </div>
  );
}

export function bilingualOf(text: unknown): { en: string; ru: string } {
  if (!isRecord(text)) return { en: typeof text === 'string' ? text : '', ru: '' };
  return { en: String(text.en ?? text.default ?? ''), ru: String(text.ru ?? '') };
}

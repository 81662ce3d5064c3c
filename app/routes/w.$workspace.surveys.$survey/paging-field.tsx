import { useTranslation } from 'react-i18next';
import { PAGINGS, pagingOf } from '#surveys/paging';
import { RadioGroup } from '~/components/choice-group';

/** What people are asked at once. */
export function PagingField({ definition }: { definition: Record<string, unknown> }) {
  const { t } = useTranslation();
  const choices = PAGINGS.map((value) => ({
    value,
    label: t(`surveys.edit.paging.${value}.label`),
    hint: t(`surveys.edit.paging.${value}.hint`),
  }));
  return (
    <RadioGroup
      name="paging"
      label={t('surveys.edit.paging.title')}
      choices={choices}
      value={pagingOf(definition)}
    />
  );
}

import { useTranslation } from 'react-i18next';
import type { Problem } from '~/domain/imports/problem';

/** A reason with the field and what stood in its cell. */
export function useReason(): (problem: Problem) => string {
  const { t } = useTranslation();
  return ({ reason, field, value }) =>
    t(`imports.reasons.${reason}`, { field: field ? t(`imports.fields.${field}`) : '', value });
}

import { useTranslation } from 'react-i18next';
import { listConditions, sayCondition } from '#surveys/conditions';
import { isBound } from '~/analysis/input';
import type { FormErrors } from '~/components/error-summary';
import { controlProps, Field } from '~/components/field';
import { TextInput } from '~/components/text-input';
import type { Condition } from '~/domain/surveys/survey';
import { useFormat } from '~/i18n/use-format';

interface ConditionFieldProps {
  definition: unknown;
  /** `<hypothesis>.<part>` */
  name: string;
  label: string;
  condition: Condition | undefined;
  errors?: FormErrors;
}

/** Every answer somebody could give, question by question; works without scripts. */
export function ConditionField(props: ConditionFieldProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const { definition, name, label, condition, errors } = props;
  const groups = listConditions(definition, locale);
  const field = { name: `condition${name}`, label, error: errors?.[`condition${name}`] };
  const { chosen, bound } = chosenIn(condition);
  const isOffered = groups.some(({ options }) =>
    options.some((option) => JSON.stringify(option.condition) === chosen),
  );
  return (
    <div className="grid gap-3 items-end sm:grid-cols-[minmax(0,42rem)_15rem]">
      <Field {...field}>
        <select className="control" {...controlProps(field)} defaultValue={chosen}>
          <option value="">{t('surveys.hypotheses.none')}</option>
          {chosen && !isOffered && (
            <option value={chosen}>
              {t('surveys.hypotheses.asBefore', {
                condition: sayCondition(definition, condition, locale).values,
              })}
            </option>
          )}
          {groups.map((group) => (
            <optgroup key={group.question} label={group.title}>
              {group.options.map(({ condition: offered, text }) => {
                const value = JSON.stringify(offered);
                return (
                  <option key={value} value={value}>
                    {offered.op === 'gte' &&
                      t('surveys.hypotheses.atLeast', { question: group.title })}
                    {offered.op === 'lte' &&
                      t('surveys.hypotheses.atMost', { question: group.title })}
                    {offered.value !== undefined && text}
                  </option>
                );
              })}
            </optgroup>
          ))}
        </select>
      </Field>
      <TextInput
        name={`bound${name}`}
        label={t('surveys.hypotheses.bound')}
        inputMode="decimal"
        defaultValue={bound}
        error={errors?.[`bound${name}`]}
      />
    </div>
  );
}

/** The number of a bound stands in its own field, so that the option is found again. */
function chosenIn(condition: Condition | undefined) {
  if (!condition) return { chosen: '', bound: undefined };
  if (!isBound(condition)) return { chosen: JSON.stringify(ordered(condition)), bound: undefined };
  const { value, ...rest } = condition;
  return { chosen: JSON.stringify(ordered(rest)), bound: value };
}

/** The database gives keys in its own order. */
function ordered(condition: object) {
  const { question, row, op, value } = condition as Record<string, unknown>;
  return { question, ...(row ? { row } : {}), op, ...(value === undefined ? {} : { value }) };
}

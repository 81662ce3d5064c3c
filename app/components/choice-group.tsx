import type { ReactNode } from 'react';
import type { FieldProps } from './field';
import { FormError } from './form-error';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

/** One of a few, or any of them. */
export type ChoiceKind = 'radio' | 'checkbox';

type ChoiceGroupProps = Omit<FieldProps, 'optional'> & {
  kind: ChoiceKind;
  choices: Choice[];
  chosen?: string[];
};

/** All choices in sight, each line a target. Use it as RadioGroup or CheckboxGroup. */
function ChoiceGroup(props: ChoiceGroupProps) {
  const { kind, name, id = name, label, hint, error, choices, chosen = [] } = props;
  return (
    <fieldset id={id} tabIndex={-1} className="grid max-w-text gap-1">
      <legend className="mb-1 font-semibold">{label}</legend>
      {hint && <div className="text-small text-ink-soft">{hint}</div>}
      <FormError message={error} />
      {choices.map((choice) => (
        <label key={choice.value} className="flex min-h-8 cursor-pointer items-start gap-3 py-1">
          <input
            type={kind}
            name={name}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <span>
            {choice.label}
            {choice.hint && <span className="block text-small text-ink-soft">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type GroupProps = Omit<ChoiceGroupProps, 'kind' | 'chosen'>;

/** One of a few. */
export const RadioGroup = ({ value, ...group }: GroupProps & { value?: string }) => (
  <ChoiceGroup kind="radio" chosen={value === undefined ? [] : [value]} {...group} />
);

/** Any of a few. */
export const CheckboxGroup = ({ values, ...group }: GroupProps & { values?: string[] }) => (
  <ChoiceGroup kind="checkbox" chosen={values} {...group} />
);

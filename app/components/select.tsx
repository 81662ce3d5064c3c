import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from './field';

export type Option = { value: string; label: string };

type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'className' | 'children'> & {
    options: Option[];
  };

/** One of many; for up to five choices prefer RadioGroup, which shows them all. */
export function Select({ label, hint, error, optional, name, id, options, ...rest }: SelectProps) {
  const field = { label, hint, error, optional, name, id };
  return (
    <Field {...field}>
      <select className="control" {...controlProps(field)} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

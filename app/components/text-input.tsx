import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from './field';

type TextInputProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'className'>;

/** One line of text. Set `type`, `autoComplete` and `inputMode`: phones show the right keys. */
export function TextInput({ label, hint, error, optional, name, id, ...rest }: TextInputProps) {
  const field = { label, hint, error, optional, name, id };
  return (
    <Field {...field}>
      <input className="control" {...controlProps(field)} {...rest} />
    </Field>
  );
}

import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from './field';

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'className'>;

/** Several lines of text; `rows` hints how much is expected. */
export function TextArea({ label, hint, error, optional, name, id, ...rest }: TextAreaProps) {
  const field = { label, hint, error, optional, name, id };
  return (
    <Field {...field}>
      <textarea className="control" rows={4} {...controlProps(field)} {...rest} />
    </Field>
  );
}

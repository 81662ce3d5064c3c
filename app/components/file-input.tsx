import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from './field';

type FileInputProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'className'>;

/** A file from the reader's device; say the accepted kinds in the hint. The form needs `encType`. */
export function FileInput({ label, hint, error, optional, name, id, ...rest }: FileInputProps) {
  const field = { label, hint, error, optional, name, id };
  return (
    <Field {...field}>
      <input
        type="file"
        className="control file:mr-3 file:rounded-small file:border-0 file:bg-accent-soft file:px-3 file:py-1 file:font-semibold file:text-accent"
        {...controlProps(field)}
        {...rest}
      />
    </Field>
  );
}

import type { ComponentProps } from 'react';
import { controlProps, type FieldProps } from './field';
import { FormError } from './form-error';

type CheckboxProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'className'>;

/** Yes or no. The whole line is the target. */
export function Checkbox({
  label,
  hint,
  error,
  optional,
  name,
  id = name,
  ...rest
}: CheckboxProps) {
  const wiring = controlProps({ label, hint, error, optional, name, id });
  return (
    <div className="grid max-w-text gap-1">
      <FormError id={`${id}-error`} message={error} />
      <label htmlFor={id} className="flex min-h-8 cursor-pointer items-start gap-3 py-1">
        <input
          type="checkbox"
          className="mt-0.5 size-5 shrink-0 accent-accent"
          {...wiring}
          {...rest}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div id={`${id}-hint`} className="ps-8 text-small text-ink-soft">
          {hint}
        </div>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from './form-error';

export type FieldProps = {
  /** Also the id, so that the error summary can link to it; pass `id` when a name repeats. */
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
};

/** What the control needs to be announced with its hint and its error. */
export function controlProps({ name, id = name, hint, error }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

/** Label, hint, error, and the control between them. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation();
  const { name, id = name, label, hint, error, optional } = field;
  return (
    <div className="grid max-w-text gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-soft"> ({t('common.optional')})</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-small text-ink-soft">
          {hint}
        </div>
      )}
      <FormError id={`${id}-error`} message={error} />
      {children}
    </div>
  );
}

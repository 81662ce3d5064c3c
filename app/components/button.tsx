import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button-look';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Being sent: stays readable, takes no second click. */
  busy?: boolean;
};

/** Does something. One primary button on a page; `danger` only for what cannot be undone. */
export function Button({
  variant = 'primary',
  size = 'normal',
  type = 'submit',
  busy = false,
  disabled,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonLook(variant, size)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...rest}
    />
  );
}

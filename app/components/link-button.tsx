import { Link } from '@remix-run/react';
import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button-look';

type LinkButtonProps = Omit<ComponentProps<typeof Link>, 'className'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** Goes somewhere, as the page's next step. */
export const LinkButton = ({ variant = 'primary', size = 'normal', ...rest }: LinkButtonProps) => (
  <Link className={buttonLook(variant, size)} {...rest} />
);

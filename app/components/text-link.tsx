import { Link } from '@remix-run/react';
import type { ComponentProps } from 'react';

/** A link inside text, a table or a list. */
export const TextLink = (props: Omit<ComponentProps<typeof Link>, 'className'>) => (
  <Link className="text-link" {...props} />
);

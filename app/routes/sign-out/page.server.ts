import { redirect } from '@remix-run/node';
import { paths } from '~/paths';

/** A link or a picture on another page must not sign anybody out. */
export const loader = () => redirect(paths.home());

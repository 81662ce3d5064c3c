import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { findUser } from '~/auth/guards.server';
import { paths } from '~/paths';

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findUser(request)) throw redirect(paths.home());
  return null;
}

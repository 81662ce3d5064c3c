import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { findUser } from '~/auth/guards.server';
import { localPath } from '~/auth/next-path';
import { paths } from '~/paths';

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const next = localPath(query.get('next'), paths.home());
  if (await findUser(request)) throw redirect(next);
  return { next, passwordChanged: query.has('changed') };
}

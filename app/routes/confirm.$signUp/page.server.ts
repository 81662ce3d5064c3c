import type { LoaderFunctionArgs } from '@remix-run/node';
import { findOpen } from './find-open.server';

export async function loader({ params }: LoaderFunctionArgs) {
  const signUp = await findOpen(params.signUp);
  return signUp && { email: signUp.email, workspace: signUp.workspaceName };
}

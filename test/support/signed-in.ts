// Somebody who is signed in: through the door of the form, without drawing its page.
import type { Page } from 'playwright-core';
import { aVisitor, type VisitorOptions } from './browser';
import { emailOf, type PreparedWorkspace } from './prepared';

/** Of a workspace that was written before its server started. */
export async function aSignedInVisitor(
  role: string,
  workspace: PreparedWorkspace,
  options: VisitorOptions = {},
): Promise<Page> {
  const page = await aVisitor(options);
  const form = { email: emailOf(role, workspace), password: workspace.password };
  const answer = await page.request.post('/sign-in', { form, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`Signing in was answered with ${answer.status()}`);
  return page;
}

// Somebody of a test workspace, signed in through the page as people do.
import type { Page } from 'playwright-core';
import { aVisitor, type VisitorOptions } from './browser';

/** `<role>@example.com` of a workspace that was written before its server started. */
export async function aSignedInVisitor(
  role: string,
  password: string,
  options: VisitorOptions,
): Promise<Page> {
  const page = await aVisitor(options);
  await page.goto('/sign-in');
  await page.locator('[name="email"]').fill(`${role}@example.com`);
  await page.locator('[name="password"]').fill(password);
  await page.locator('main form button:not([type="button"])').last().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
}

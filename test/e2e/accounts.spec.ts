import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test, vi } from 'vitest';
import {
  aVisitor,
  expectAccessible,
  expectNoSidewaysScroll,
  type Founder,
  signUp,
  type VisitorOptions,
} from '#test/support/browser';
import { startApp } from '#test/support/server';

const password = 'words of the tracker';
const submit = (page: Page) => page.locator('main form button:not([type="button"])').last().click();

async function signIn(page: Page, { email, password }: Pick<Founder, 'email' | 'password'>) {
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="password"]').fill(password);
  await submit(page);
}

async function looksRight(page: Page) {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** Invites a tracker and stands before the letter in the outbox. */
async function inviteTracker(founder: Page, workspace: string, email: string): Promise<void> {
  await founder.goto(`/w/${workspace}/members`);
  await founder.locator('[name="email"]').fill(email);
  await founder.locator('[name="role"][value="tracker"]').check();
  await founder.locator('form:has([value="invite"]) button').click();
  await founder.locator('[role="status"] a[href$="/outbox"]').click();
  await founder.waitForURL(/\/outbox$/);
  await founder.locator('main table a').first().click();
  await founder.locator('iframe').waitFor();
}

const linkInLetter = async (founder: Page): Promise<string> =>
  (await founder.frameLocator('iframe').locator('a').first().getAttribute('href')) ?? '';

async function joinAsNew(tracker: Page, workspace: string): Promise<void> {
  await tracker.locator('[name="name"]').fill('Boris Tracker');
  await tracker.locator('[name="password"]').fill(password);
  await submit(tracker);
  await tracker.waitForURL(`**/w/${workspace}`);
}

test('a founder signs out, and signs in again on the page she wanted', async () => {
  const page = await aVisitor();
  const founder = await signUp(page);
  await page.locator('form[action="/sign-out"] button:visible').first().click();
  await page.waitForURL(/\/sign-in$/);
  await page.goto(`/w/${founder.workspace}/members`);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await signIn(page, { ...founder, password: 'not the right one' });
  await page.locator('[role="alert"]').waitFor();
  expect(
    await page.locator('[role="alert"]').evaluate((box) => box === document.activeElement),
  ).toBe(true);
  await signIn(page, founder);
  await page.waitForURL(`**/w/${founder.workspace}/members`);
});

/** It is written after the answer, so that the time tells nothing. */
function passwordLink(dataDir: string): string {
  const kept = readFileSync(path.join(dataDir, 'password-links.txt'), 'utf8');
  const [link] = /http\S+reset-password\?token=\S+/.exec(kept) ?? [];
  if (!link) throw new Error('No link yet');
  return link;
}

test.each([
  'sign-in/email',
  'sign-up/email',
  'get-session',
  'request-password-reset',
  'reset-password',
  'update-user',
  'organization/create',
  'organization/update-member-role',
  '',
])('/api/auth/%s does not exist', async (address) => {
  const url = `${inject('appUrl')}/api/auth/${address}`;
  expect((await fetch(url)).status).toBe(404);
  const body = new URLSearchParams({ email: 'anna@example.com', password });
  const headers = { Origin: inject('appUrl') };
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(404);
});

const visitors: [string, VisitorOptions][] = [
  ['in English', {}],
  ['in Russian on a phone', { locale: 'ru', phone: true }],
  ['without JavaScript', { javaScript: false }],
];

describe.each(visitors)('inviting a tracker %s', (_name, visitor) => {
  test('the letter waits in the outbox and its link makes her a member', async () => {
    const founder = await aVisitor(visitor);
    const { workspace } = await signUp(founder);
    const email = `tracker-${workspace}@example.com`;
    await inviteTracker(founder, workspace, email);
    const link = await linkInLetter(founder);

    const tracker = await aVisitor(visitor);
    await tracker.goto(link);
    expect(await tracker.locator('[name="email"]').inputValue()).toBe(email);
    await joinAsNew(tracker, workspace);
    await tracker.goto(`/w/${workspace}/members`);
    expect(await tracker.locator('main table tbody tr').count()).toBe(2);
    expect(await tracker.locator('form:has([value="invite"])').count()).toBe(0);
    await tracker.goto(`/w/${workspace}/outbox`);
    expect(await tracker.locator('main table').count()).toBe(0);
    await tracker.goto(link);
    expect(await tracker.locator('main form').count()).toBe(0);
  });
});

test.each(visitors.slice(0, 2))(
  'every page on the way is accessible %s',
  async (_name, visitor) => {
    const founder = await aVisitor(visitor);
    const { workspace } = await signUp(founder);
    await inviteTracker(founder, workspace, `looks-${workspace}@example.com`);
    const link = await linkInLetter(founder);
    expect(await founder.locator('iframe').getAttribute('title')).not.toBe('');
    await expectNoSidewaysScroll(founder);
    // The letter runs no scripts, not even those of the test.
    await founder.locator('iframe').evaluate((letter) => letter.remove());
    await looksRight(founder);
    for (const page of [`/w/${workspace}/outbox`, `/w/${workspace}/members`, link]) {
      await founder.goto(page);
      await looksRight(founder);
    }
    const stranger = await aVisitor(visitor);
    for (const page of [link, '/sign-in', '/forgot-password', '/reset-password?token=old']) {
      await stranger.goto(page);
      await looksRight(stranger);
    }
  },
);

test('the letter in the outbox opens its link in a tab of its own', async () => {
  const founder = await aVisitor();
  const { workspace } = await signUp(founder);
  await inviteTracker(founder, workspace, `tab-${workspace}@example.com`);
  const opened = founder.context().waitForEvent('page');
  await founder.frameLocator('iframe').locator('a').first().click();
  const tab = await opened;
  await tab.waitForURL(/\/join\//);
  await tab.locator('form[action="/sign-out"] button').waitFor();
});

test('a member is removed only after a question, by keyboard as well', async () => {
  const founder = await aVisitor({ darkMode: true });
  const { workspace } = await signUp(founder);
  const email = `gone-${workspace}@example.com`;
  await inviteTracker(founder, workspace, email);
  const tracker = await aVisitor();
  await tracker.goto(await linkInLetter(founder));
  await joinAsNew(tracker, workspace);

  await founder.goto(`/w/${workspace}/members`);
  await looksRight(founder);
  await founder.getByRole('button', { name: 'Remove', exact: true }).focus();
  await founder.keyboard.press('Enter');
  const question = founder.getByRole('dialog');
  await question.waitFor();
  await looksRight(founder);
  await question.getByRole('button', { name: 'Remove Boris Tracker' }).click();
  await founder.getByRole('status').getByText('Boris Tracker is no longer a member.').waitFor();
  const refused = await tracker.goto(`/w/${workspace}`);
  expect(refused?.status()).toBe(404);
});

test('a forgotten password is replaced through a link that only whoever runs the server can read', async () => {
  const app = await startApp();
  const page = await aVisitor({ url: app.url });
  const founder = await signUp(page);
  const stranger = await aVisitor({ url: app.url, locale: 'ru', phone: true });
  await stranger.goto('/forgot-password');
  await looksRight(stranger);
  await stranger.locator('[name="email"]').fill(founder.email);
  await submit(stranger);
  await stranger.getByRole('status').getByText('Попросите ссылку').waitFor();
  await looksRight(stranger);
  await page.goto(`/w/${founder.workspace}/outbox`);
  expect(await page.locator('main table').count()).toBe(0);

  const link = await vi.waitFor(() => passwordLink(app.dataDir), { timeout: 20_000 });
  await stranger.goto(link);
  await looksRight(stranger);
  await stranger.locator('[name="password"]').fill('quite another password');
  await submit(stranger);
  await stranger.waitForURL(/\/sign-in\?changed/);
  await page.goto(`/w/${founder.workspace}`);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await signIn(page, { ...founder, password: 'quite another password' });
  await page.waitForURL(`**/w/${founder.workspace}`);
  await stranger.goto(link);
  expect(await stranger.locator('main form').count()).toBe(0);
  // Pages that are open ask for more by themselves.
  await Promise.all([page.close(), stranger.close()]);
  await app.stop();
});

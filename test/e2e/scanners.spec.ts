// Mail filters and messengers open every link, some with a whole browser: that is nobody's answer.
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { aVisitor } from '#test/support/browser';

const made = inject('prepared').scanned;
const url = inject('appUrl');

/** Everything a page sends besides asking for pages and files, until it is closed. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  return sent;
}

async function lookThrough(page: Page, link: string) {
  await page.goto(link, { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 2_000);
  await page.keyboard.press('Tab');
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  for (const href of await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
    if (href.startsWith(url)) await page.request.get(href);
}

test.each(['personal', 'public'])(
  'a scanner with a browser looks at a %s link, and nothing is sent',
  async (kind) => {
    const page = await aVisitor({ phone: true });
    const link = kind === 'personal' ? `/a/${made.tokens.pop()}` : `/s/${made.slug}`;
    const sent = sentBy(page);
    await lookThrough(page, link);
    expect(await page.context().cookies()).toEqual([]);
    await page.locator('[name="consent"]').check();
    await page.locator('main form button').click();
    await page.locator('#steps[data-ready]').waitFor();
    expect(sent).toHaveLength(1);
    // Past the consent a look is a look still: nobody has begun.
    await lookThrough(page, page.url());
    await page.close({ runBeforeUnload: true });
    expect(sent).toHaveLength(1);
  },
);

test('asking for heads, in any number, leaves a link as it was', async () => {
  const link = `${url}/a/${made.tokens.pop()}`;
  for (let visit = 0; visit < 50; visit += 1)
    expect((await fetch(link, { method: 'HEAD' })).status).toBe(200);
  const page = await aVisitor({});
  await page.goto(link);
  expect(await page.locator('[name="consent"]').isVisible()).toBe(true);
});

// A founder gives her pages a logo and a colour, and everybody sees them: in a message and on the page.
import { request as anonymous, type Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { aPng } from '#test/support/a-picture';
import { aVisitor, expectAccessible, expectNoSidewaysScroll, signUp } from '#test/support/browser';

const made = inject('prepared').pages;

/** As they call themselves when they look at a link somebody sends. */
const MESSENGERS = {
  Telegram: 'TelegramBot (like TwitterBot)',
  WhatsApp: 'WhatsApp/2.23.20.0',
  Facebook: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
};

async function looksRight(page: Page) {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function aPublicLink(page: Page, workspace: string): Promise<string> {
  await page.goto(`/w/${workspace}/surveys/new`);
  await page.locator('[name="template"]').click();
  await page.waitForURL(/\/surveys\/[0-9a-f-]{36}$/);
  const survey = new URL(page.url()).pathname;
  await page
    .locator('main section button[type="button"]')
    .filter({ hasText: /^(Publish|Опубликовать)/ })
    .click();
  await page.locator('dialog[open] [value="publish"]').click();
  await page
    .getByRole('status')
    .filter({ hasText: /Published|Опубликовано/ })
    .waitFor();
  await page.goto(`${survey}/invitations`);
  const html = await page.content();
  return /\/s\/[\w-]+/.exec(html)?.[0] ?? '';
}

describe.each([
  { locale: 'en', phone: false },
  { locale: 'ru', phone: true },
] as const)('the page of the look in $locale, phone: $phone', ({ locale, phone }) => {
  test('is read, refuses at the field, keeps logo and colour, and takes them back', async () => {
    const page = await aVisitor({ locale, phone });
    const { workspace } = await signUp(page);
    await page.goto(`/w/${workspace}/settings`);
    await page.locator('main nav a[href$="/look"]').click();
    await page.waitForURL(/\/look$/);
    await looksRight(page);
    await page.locator('[name="accent"]').fill('yellowish');
    const drawing = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') };
    await page.locator('[name="logo"]').setInputFiles(drawing);
    await page.locator('main form button').first().click();
    await page.locator('[role="alert"]').waitFor();
    expect(await page.locator('#accent-error, #logo-error').count()).toBe(2);
    await looksRight(page);
    await page.locator('[name="accent"]').fill('#ffd400');
    await page
      .locator('main')
      .getByText(/#ffd400/)
      .first()
      .waitFor();
    const logo = { name: 'logo.png', mimeType: 'image/png', buffer: aPng(300, 60) };
    await page.locator('[name="logo"]').setInputFiles(logo);
    await page.locator('main form button').first().click();
    await page.locator('img[src^="/logo/"]').first().waitFor();
    await looksRight(page);
    await page.getByRole('button', { name: locale === 'ru' ? 'Отменить' : 'Undo' }).click();
    await page.locator('img[src^="/logo/"]').first().waitFor({ state: 'detached' });
  });
});

describe('behind a link of a company with a look', () => {
  test('people see logo and colour, by day and in the dark, and nothing jumps', async () => {
    const founder = await aVisitor();
    const { workspace } = await signUp(founder, 'Bright Bakery');
    await founder.goto(`/w/${workspace}/look`);
    await founder.locator('[name="accent"]').fill('#ffd400');
    const logo = { name: 'logo.png', mimeType: 'image/png', buffer: aPng(300, 60) };
    await founder.locator('[name="logo"]').setInputFiles(logo);
    await founder.locator('main form button').first().click();
    await founder.locator('img[src^="/logo/"]').first().waitFor();
    const link = await aPublicLink(founder, workspace);
    for (const darkMode of [false, true]) {
      const page = await aVisitor({ phone: true, darkMode });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(link);
      const img = page.locator('header img');
      expect([await img.getAttribute('width'), await img.getAttribute('height')]).toEqual([
        '160',
        '32',
      ]);
      await looksRight(page);
      await page.locator('[name="consent"]').check();
      await page.locator('main form button').click();
      await page.locator('#steps[data-ready]').waitFor();
      await page.locator('#steps [type="radio"]').first().check();
      await looksRight(page);
    }
    const messenger = await anonymous.newContext({ baseURL: inject('appUrl') });
    const html = await (await messenger.get(link)).text();
    const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(image).toMatch(/^https?:\/\/[^/]+\/logo\/[0-9a-f-]{36}$/);
    const picture = await messenger.get(new URL(image).pathname);
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
    await messenger.dispose();
  });
});

test.each(Object.entries(MESSENGERS))(
  '%s shows the survey and who asks, learns nothing else, and changes nothing',
  async (_name, agent) => {
    const address = `/a/${made.tokens.pop()}`;
    const messenger = await anonymous.newContext({
      baseURL: inject('appUrl'),
      userAgent: agent,
      extraHTTPHeaders: { 'Accept-Language': 'ru' },
    });
    expect((await messenger.head(address)).status()).toBe(200);
    const answer = await messenger.get(address);
    const html = await answer.text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).toContain('<meta property="og:title" content="Книжный клуб"/>');
    expect(head).toContain('<meta property="og:description" content="Две короткие страницы."/>');
    expect(head).toContain('<meta property="og:site_name" content="Bakery"/>');
    expect(head).toContain('<meta name="robots" content="noindex"/>');
    expect(head).not.toContain(address);
    expect(answer.headers()['referrer-policy']).toBe('same-origin');
    expect(answer.headers()['set-cookie']).toBeUndefined();
    expect(await (await messenger.get(address)).text()).toBe(html);
    await messenger.dispose();
  },
);

// Chromium for tests. A page that writes console.error, throws or breaks the security policy
// fails its test.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { violationsOn } from './axe';
import { findChromium } from './find-chromium.mjs';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];
let visitors = 0;

export interface VisitorOptions {
  locale?: 'en' | 'ru';
  phone?: boolean;
  javaScript?: boolean;
  darkMode?: boolean;
  /** Of another server than the shared one. */
  url?: string;
}

/** A person with a browser of her own: no cookies, her language, her screen, her address. */
export async function aVisitor(options: VisitorOptions = {}): Promise<Page> {
  const { locale = 'en', phone = false, javaScript = true, darkMode = false } = options;
  browser ??= launch();
  visitors += 1;
  const context = await (await browser).newContext({
    baseURL: options.url ?? inject('appUrl'),
    locale: locale === 'ru' ? 'ru-RU' : 'en-GB',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    hasTouch: phone,
    isMobile: phone,
    javaScriptEnabled: javaScript,
    colorScheme: darkMode ? 'dark' : 'light',
    timezoneId: 'Europe/Moscow',
    // Limits on tries count by address.
    extraHTTPHeaders: {
      'X-Forwarded-For': `10.9.${process.pid % 250}.${visitors}`,
      // The same for what is asked without a page.
      'Accept-Language': locale === 'ru' ? 'ru-RU' : 'en-GB',
    },
  });
  context.setDefaultTimeout(40_000);
  contexts.push(context);
  const page = await context.newPage();
  listen(page);
  return page;
}

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium was found: set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: flags });
}

function listen(page: Page): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The browser's own note about a refused form or a missing page, which tests ask for.
    if (/Failed to load resource.*\b(400|401|403|404|409|410|413|429)\b/.test(message.text()))
      return;
    complaints.push(`${page.url()}: ${message.text()}`);
  });
}

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(complaints.splice(0), 'what pages complained about').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

export interface Founder {
  email: string;
  password: string;
  /** The part of the address after /w/. */
  workspace: string;
}

/** Signs up as the form of the page does, and stands in a new workspace. */
export async function signUp(page: Page, name = 'Anna Founder'): Promise<Founder> {
  const account = aNewAccount(name);
  const answer = await page.request.post('/sign-up', { form: account, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`Signing up was answered with ${answer.status()}`);
  await page.goto(answer.headers().location ?? '');
  return founderOn(page, account);
}

/** The same with the page itself. */
export async function signUpOnThePage(page: Page): Promise<Founder> {
  const account = aNewAccount('Anna Founder');
  await page.goto('/sign-up');
  for (const [field, value] of Object.entries(account))
    await page.locator(`[name="${field}"]`).fill(value);
  await page.locator('main form button').last().click();
  await page.waitForURL(/\/w\/[^/]+$/);
  return founderOn(page, account);
}

const aNewAccount = (name: string) => ({
  workspaceName: `Workspace of ${name}`,
  name,
  email: `founder-${process.pid}-${Date.now()}-${visitors}@example.com`,
  password: 'a long password for tests',
});

function founderOn(page: Page, { email, password }: ReturnType<typeof aNewAccount>): Founder {
  return { email, password, workspace: new URL(page.url()).pathname.split('/')[2] ?? '' };
}

/** WCAG A and AA, as axe can see them. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page), `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing sticks out to the right, on a phone above all. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(screen ?? 0);
}

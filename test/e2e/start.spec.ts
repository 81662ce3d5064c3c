// The command itself: starting, being turned away, stopping, starting again.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { aVisitor, signUp } from '#test/support/browser';
import { type RunningApp, startAndFail, startApp } from '#test/support/server';

describe('npm start', () => {
  let app: RunningApp;

  test('prints its address and answers with a page under a strict policy', async () => {
    app = await startApp();
    expect(app.output()).toContain(app.url);
    const page = await fetch(`${app.url}/sign-in`);
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
  });

  test('assets are kept for a year, a missing one is told so shortly', async () => {
    const html = await (await fetch(`${app.url}/sign-in`)).text();
    const script = /\/assets\/[\w.-]+\.js/.exec(html)?.[0];
    const asset = await fetch(`${app.url}${script}`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${app.url}/assets/no-such-file.js`)).status).toBe(404);
  });

  test('a second one on the same data folder is turned away with a sentence', async () => {
    const { code, output } = await startAndFail({ PORT: '0', DATA_DIR: app.dataDir });
    expect(code).toBe(1);
    expect(output).toContain('is in use by another A-Segment');
    expect(output).not.toContain('    at ');
  });

  test('a wrong setting or a taken port stops the start with a sentence', async () => {
    const wrong = await startAndFail({ PORT: 'eighty' });
    expect(wrong.output.trim()).toBe(
      'The setting PORT "eighty" is not a whole number. A right one: PORT=8080',
    );
  });

  test('stops when asked, and the next start finds everything there', async () => {
    const page = await aVisitor({ url: app.url });
    const { workspace } = await signUp(page);
    await page.context().close();
    const stoppedAt = Date.now();
    app.process.kill('SIGTERM');
    while (app.process.exitCode === null) await wait(20);
    expect(app.process.exitCode).toBe(0);
    expect(Date.now() - stoppedAt).toBeLessThan(5_000);
    const again = await startApp({ dataDir: app.dataDir });
    expect((await fetch(`${again.url}/w/${workspace}`, { redirect: 'manual' })).status).toBe(302);
    await again.stop();
  });

  afterAll(() => app?.stop());
});

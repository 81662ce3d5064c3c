// On which addresses of the machine the server listens.
import { once } from 'node:events';
import net from 'node:net';
import os from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { aVisitor } from '#test/support/browser';
import { type RunningApp, startApp } from '#test/support/server';

/** An address others on the network would use; absent on a machine without a network. */
const outside = Object.values(os.networkInterfaces())
  .flatMap((cards) => cards ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
const hasIPv6 = Object.values(os.networkInterfaces()).some((cards) =>
  cards?.some(({ address }) => address === '::1'),
);

async function listens(host: string, port: number): Promise<boolean> {
  const socket = net.connect(port, host);
  const answered = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return answered;
}

let app: RunningApp | undefined;
afterEach(() => app?.stop());

const settings = ['', '0.0.0.0', ...(hasIPv6 ? ['::'] : [])];

test.each(settings)('HOST is "%s": who reaches it, and the printed address opens', async (host) => {
  app = await startApp({ settings: { HOST: host } });
  const port = Number(new URL(app.url).port);
  expect(await listens('127.0.0.1', port)).toBe(true);
  if (outside) expect(await listens(outside, port)).toBe(host !== '');
  if (hasIPv6) expect(await listens('::1', port)).toBe(host === '::');
  expect(app.output()).toContain(`A-Segment is at http://localhost:${port}\n`);
  const page = await aVisitor({ url: app.url });
  const shown = await page.goto(`http://localhost:${port}`);
  expect(shown?.status()).toBe(200);
  await page.locator('main h1').waitFor();
  // It would complain about a server that is gone.
  await page.context().close();
});

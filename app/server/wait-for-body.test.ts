import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { waitForBody } from './wait-for-body';

/** How much each page had got when it ended, in the order they began. */
let pages: { got: number }[] = [];
const app = express().use(waitForBody, (request, response) => {
  const page = { got: 0 };
  pages.push(page);
  // As Remix reads: it listens, and holds the stream until somebody pulls.
  request.on('data', ({ length }) => {
    page.got += length;
  });
  request.pause();
  setTimeout(() => request.resume(), 20);
  request.on('end', () => response.end());
});
const server = app.listen(0);
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const url = `http://localhost:${port}/`;
afterAll(() => server.close());
beforeEach(() => {
  pages = [];
});

async function halfSent(said: string): Promise<net.Socket> {
  const socket = net.connect(port, 'localhost');
  socket.write(said);
  await wait(100);
  return socket;
}

test('a page begins when its short form is here, and gets all of it', async () => {
  const socket = await halfSent('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\na=b');
  expect(pages).toEqual([]);
  socket.write('b');
  await wait(100);
  expect(pages).toEqual([]);
  socket.write('bb');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1.1 200/);
  expect(pages).toEqual([{ got: 6 }]);
  socket.destroy();
});

test('whoever leaves before has begun no page', async () => {
  const socket = await halfSent('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\na=b');
  socket.destroy();
  await wait(100);
  expect(pages).toEqual([]);
});

test.each([1, 16_383, 16_384, 65_536, 65_537, 3_000_000])('%i bytes arrive whole', async (size) => {
  await fetch(url, { method: 'POST', body: Buffer.alloc(size, 'a') });
  expect(pages).toEqual([{ got: size }]);
});

test('a page without a form begins at once', async () => {
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(url, { method: 'POST' })).status).toBe(200);
  expect(pages).toEqual([{ got: 0 }, { got: 0 }]);
});

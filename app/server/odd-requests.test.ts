import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, expect, test } from 'vitest';
import { refuseOddAddresses } from './odd-requests';

const app = express();
app.use(refuseOddAddresses, (_request, response) => void response.send('ok'));
const server = app.listen(0);
await once(server, 'listening');
afterAll(() => void server.close());
const { port } = server.address() as AddressInfo;
const get = (address: string) => fetch(`http://localhost:${port}${address}`);

test('an address as long as a hundred words is read, a longer one is refused in words', async () => {
  const words = Array.from({ length: 100 }, () => `word=${encodeURIComponent('длинноеслово')}`);
  expect((await get(`/codes?${words.join('&').slice(0, 8_000)}`)).status).toBe(200);
  expect((await get(`/sign-in?${'a=b&'.repeat(400)}`)).status).toBe(414);
  const tooLong = await get(`/sign-in?${'a=b&'.repeat(2_100)}`);
  expect(tooLong.status).toBe(414);
  expect(await tooLong.text()).toContain('This address cannot be read');
  expect((await get(`/${'a/'.repeat(5_000)}`)).status).toBe(414);
});

test('a path deeper than any of our pages is nothing we have, said without looking for it', async () => {
  expect((await get(`/${'a/'.repeat(18)}`)).status).toBe(200);
  expect((await get(`/sign-in${'/a'.repeat(1_000)}`)).status).toBe(404);
  expect((await get('/'.repeat(1_000))).status).toBe(404);
});

test('an address that is no text is refused', async () => {
  expect((await get('/a%00b')).status).toBe(400);
  expect((await get('/%E0%A4%A')).status).toBe(400);
});

import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { clientAddressHeader } from '../../limits/client-address.server';
import { createApp } from '../create-app';

const long = 'A question, and its answer. '.repeat(100);

/** What a page of ours may do with a request. */
const acts: Record<string, (request: Request) => Promise<Response> | Response> = {
  long: () => new Response(long, { headers: { 'Content-Type': 'text/html' } }),
  short: () => Response.json({ state: 'kept' }),
  asked: async (request) =>
    Response.json([request.url, [...request.headers], await request.text()]),
  cookies: () =>
    new Response('', {
      headers: [...'ab'].map((name) => ['Set-Cookie', `${name}=1`] as [string, string]),
    }),
  public: () => new Response('', { headers: { 'Cache-Control': 'public, max-age=60' } }),
  away: () => new Response('', { status: 503 }),
  refuses: () => {
    throw new Response('', { status: 404 });
  },
  breaks: () => Promise.reject(new Error('a mistake of ours')),
};
const page = ({ request, params }: { request: Request; params: { token?: string } }) =>
  acts[params.token ?? '']!(request);
const handler = async (given: never) => page(given);
const build = {
  routes: { 'routes/a.$token': { id: 'a', module: { loader: handler, action: handler } } },
} as unknown as ServerBuild;
const theLongWay = 'x-the-long-way';
const server = http.createServer(
  createApp({
    build,
    development: false,
    files: [(_request, response) => void response.set(theLongWay, 'yes').send(long)],
  }),
);
server.listen(0);
await once(server, 'listening');
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const { port } = server.address() as AddressInfo;

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

async function ask(path: string, { body, ...options }: Sent = {}) {
  const asked = http.request({ port, path, ...options });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [http.IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  const { statusCode: status, headers } = answer;
  return { status, headers, body: Buffer.concat(pieces), isLong: theLongWay in headers };
}
const form = (body: string): Sent => ({
  method: 'POST',
  body,
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': `${body.length}`,
  },
});

describe('a page customers answer on', () => {
  test('is sent with all that protects the others, except the permission for a script inside', async () => {
    const [straight, around] = [await ask('/a/short'), await ask('/other')];
    expect([straight.isLong, around.isLong]).toEqual([false, true]);
    const own = /^(content-(type|length)|etag|vary|date|connection|keep-alive|x-the-long-way)$/;
    const protecting = (headers: http.IncomingHttpHeaders) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !own.test(name)));
    const policy = String(around.headers['content-security-policy']).replace(/ 'nonce-[^']+'/, '');
    expect(protecting(straight.headers)).toEqual({
      ...protecting(around.headers),
      'content-security-policy': policy,
    });
    expect(straight.headers['cache-control']).toBe('private, no-store');
  });

  test('is made as short as its reader can take', async () => {
    const as = (accepted: string) => ask('/a/long', { headers: { 'Accept-Encoding': accepted } });
    const best = await as('gzip, deflate, br');
    expect(best.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(best.body).toString()).toBe(long);
    const usual = await as('gzip, br;q=0');
    expect(usual.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(usual.body).toString()).toBe(long);
    const plain = await as('identity');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, long]);
    expect((await ask('/a/short', { headers: { 'Accept-Encoding': 'br' } })).body.toString()).toBe(
      '{"state":"kept"}',
    );
  });

  test('reads the whole form, the address as it was asked, and no claim about who sends it', async () => {
    const claims = {
      [clientAddressHeader]: '6.6.6.6',
      'X-Forwarded-For': '192.0.2.7',
      Origin: `http://localhost:${port}`,
    };
    const sent = form('q0=a%20b&go=next');
    const { body } = await ask('/a/asked?step=1.2', {
      ...sent,
      headers: { ...sent.headers, ...claims },
    });
    const [url, headers, read] = JSON.parse(body.toString());
    expect(new URL(url).pathname + new URL(url).search).toBe('/a/asked?step=1.2');
    expect(Object.fromEntries(headers)).toMatchObject({ [clientAddressHeader]: '192.0.2.7' });
    expect(Object.fromEntries(headers)).not.toHaveProperty('origin');
    expect(read).toBe('q0=a%20b&go=next');
  });

  test('says each cookie, and what may be kept of it when it says so itself', async () => {
    expect((await ask('/a/cookies')).headers['set-cookie']).toEqual(['a=1', 'b=1']);
    expect((await ask('/a/public')).headers['cache-control']).toBe('public, max-age=60');
  });

  test('that is away says when to come back; one that refuses is heard', async () => {
    expect(await ask('/a/away')).toMatchObject({ status: 503, headers: { 'retry-after': '3' } });
    expect((await ask('/a/refuses')).status).toBe(404);
  });

  test('that breaks is apologised for in words, and told in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = await ask('/a/breaks', { headers: { 'Accept-Language': 'en' } });
    expect(broken.status).toBe(500);
    expect(broken.body.toString()).toContain('<h1>');
    expect(log.mock.calls.join()).toContain('a mistake of ours');
    log.mockRestore();
  });
});

describe('goes the long way, where it is refused in words or served all the same:', () => {
  const odd: [string, string, Sent][] = [
    ['another method', '/a/short', { method: 'PUT' }],
    ['a head without a page', '/a/short', { method: 'HEAD' }],
    ['a name no browser gives a host', '/a/short', { headers: { Host: 'a b' } }],
    ['signs no question has', "/a/short?step='1'", {}],
    ['a zero sign', '/a/short?step=%00', {}],
    ['signs no link has', '/a/sh%20rt', {}],
    [
      'something sent where nothing is read',
      '/a/short',
      { headers: { 'Content-Length': '1' }, body: 'x' },
    ],
    [
      'parts, which may be files',
      '/a/short',
      {
        ...form('x'),
        headers: { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': '1' },
      },
    ],
    ['more than a form', '/a/short', form('x'.repeat(300_000))],
    [
      'no form',
      '/a/short',
      { ...form('x'), headers: { 'Content-Type': 'text/plain', 'Content-Length': '1' } },
    ],
    [
      'a hundred headers',
      '/a/short',
      { headers: Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`h${at}`, '1'])) },
    ],
  ];
  test.each(odd)('%s', async (_what, path, sent) => {
    const { isLong, status } = await ask(path, sent);
    expect(isLong || (status ?? 0) >= 400).toBe(true);
  });
});

test('a form that stops half way is nobody’s failure', async () => {
  const log = vi.spyOn(console, 'error');
  const socket = net.connect(port, 'localhost');
  socket.write(
    'POST /a/asked HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nhalf',
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  expect((await ask('/a/short')).status).toBe(200);
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

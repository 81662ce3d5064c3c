import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, expect, test } from 'vitest';
import { bodyLimits, formKind } from '../forms/body-limits';
import { watchPace } from './body-pace';
import { createHttpServer } from './http-server';
import { limitBody } from './limit-body';

const hurried = { headersTimeout: 200, requestTimeout: 0, connectionsCheckingInterval: 50 };
const app = express();
app.post('/slow', (request, response) => {
  watchPace(request, response, {
    graceMs: 200,
    bytesASecond: 1_000,
    longestPauseMs: 400,
    checkMs: 40,
  });
  request.resume().on('end', () => response.send('whole'));
});
app.use(limitBody);
app.post('/unread.data', (_request, response) => void response.send('no'));
app.use((request, response) => void request.resume().on('end', () => response.send('ok')));
const server = createHttpServer(hurried).on('request', app).listen(0);
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** All that comes back until the server closes the line or says something. */
function say(text: string, goOn: (socket: net.Socket) => void = () => {}): Promise<string> {
  const socket = net.connect(port, 'localhost');
  socket.write(text);
  goOn(socket);
  return new Promise((resolve) => {
    socket.on('data', (part) => resolve(part.toString()));
    socket.on('error', () => resolve('cut'));
    socket.on('close', () => resolve('closed'));
  }).finally(() => socket.destroy()) as Promise<string>;
}

const head = (path: string, ...headers: string[]) =>
  `POST ${path} HTTP/1.1\r\n${['Host: a', ...headers].join('\r\n')}\r\n\r\n`;

test('what is promised to be too long is refused before any of it comes', async () => {
  const tooLong = `Content-Length: ${bodyLimits.form.heard + 1}`;
  expect(await say(head('/sign-in', tooLong))).toMatch(/^HTTP\/1.1 413/);
  expect(await say(head('/sign-in.data', tooLong))).toMatch(/^HTTP\/1.1 413/);
});

test('a form that is a little too long, and what is no form, are told in words before a page is asked', async () => {
  const post = (path: string, type: string, size: number) =>
    fetch(`http://localhost:${port}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': type, 'Accept-Language': 'ru' },
      body: Buffer.alloc(size, 'a=b&'),
    });
  const { form, stranger } = bodyLimits;
  const tooLong = await post('/sign-in', formKind, stranger.kept + 1);
  expect(tooLong.status).toBe(413);
  expect(await tooLong.text()).toContain('<a href="/sign-in">');
  expect((await post('/sign-in', 'multipart/form-data; boundary=x', 100)).status).toBe(415);
  expect((await post('/sign-in', formKind, stranger.kept)).status).toBe(200);
  expect((await post('/workspaces', formKind, form.kept)).status).toBe(200);
  expect((await post('/workspaces', formKind, form.kept + 1)).status).toBe(413);
});

test.each(['/w/mine/imports/new', '/sign-in.data'])(
  'what a script or an upload sends to %s is judged there',
  async (path) => {
    const body = Buffer.alloc(bodyLimits.answers.kept + 1, 'a');
    const answer = await fetch(`http://localhost:${port}${path}`, { method: 'POST', body });
    expect(answer.status).toBe(200);
  },
);

test('an import may be as long as no form', async () => {
  const file = head('/w/mine/imports/new', `Content-Length: ${100 * 1024 * 1024}`);
  expect(await say(file, (socket) => setTimeout(() => socket.end(), 100))).not.toMatch(/ 413 /);
});

test('what has no length is refused', async () => {
  expect(await say(head('/sign-in', 'Transfer-Encoding: chunked'))).toMatch(/^HTTP\/1.1 411/);
});

test('a length does not hide behind a thousand headers', async () => {
  const many = Array.from({ length: 2_500 }, () => 'a:b');
  expect(await say(head('/sign-in', ...many, 'Content-Length: 99000000'))).toMatch(/ 431 /);
});

test('as many cookies as a browser keeps are read, thousands are not', async () => {
  const cookies = (count: number) => `Cookie: ${Array(count).fill('a=b').join(';')}`;
  expect(await say(head('/sign-in', cookies(180), 'Content-Length: 0'))).toMatch(/ 200 /);
  expect(await say(head('/sign-in', cookies(3_000), 'Content-Length: 0'))).toMatch(/ 431 /);
});

test('the refusal reaches who sends everything first', async () => {
  const body = Buffer.alloc(5_000_000, 'a=b&');
  const answer = await fetch(`http://localhost:${port}/sign-in`, { method: 'POST', body });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('Столько за один раз мы не принимаем');
});

test('a page that answers without reading lets the sender finish, and the line goes on', async () => {
  const body = Buffer.alloc(900_000, 'a');
  for (let time = 0; time < 3; time += 1) {
    const answer = await fetch(`http://localhost:${port}/unread.data`, { method: 'POST', body });
    expect(await answer.text()).toBe('no');
  }
});

test('who says nothing, or half a header, is not kept', async () => {
  expect(await say('')).toMatch(/^closed|408/);
  expect(await say('POST /sign-in HTTP/1.1\r\nHost: a\r\nCont')).toMatch(/^closed|408/);
});

test('a body that trickles ends; one that is slow and comes arrives whole', async () => {
  expect(await say(head('/slow', 'Content-Length: 50'))).toMatch(/ 408 /);
  const arrives = await say(head('/slow', 'Content-Length: 3000'), async (socket) => {
    for (let part = 0; part < 6; part += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      socket.write('x'.repeat(500));
    }
  });
  expect(arrives).toMatch(/ 200 /);
});

test('who sent much at once may not be silent for longer than others', async () => {
  const cut = await say(head('/slow', 'Content-Length: 100000'), (socket) => {
    setTimeout(() => socket.write('x'.repeat(50_000)), 80);
  });
  expect(cut).toMatch(/ 408 /);
});

// Lines somebody holds open to the server, as browsers and slow phones do.
import { once } from 'node:events';
import net from 'node:net';

const connect = (url: string) => net.connect(Number(new URL(url).port), 'localhost');

/** A form of which the second half comes when the test says so. */
export function slowForm(url: string) {
  const body = 'locale=ru&returnTo=%2Fsign-in';
  const head = [
    'POST /language HTTP/1.1',
    `Host: ${new URL(url).host}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ];
  const socket = connect(url);
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.on('error', () => {});
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 9)}`);
  return {
    finish: () => socket.write(body.slice(9)),
    /** All that came back, once the line is closed. */
    answer: once(socket, 'close').then(() => Buffer.concat(parts).toString('utf8')),
  };
}

/** Answered once, and open for more; `closed` when the server hangs up. */
export async function aKeptLine(url: string): Promise<{ closed: Promise<unknown> }> {
  const socket = connect(url);
  socket.write(`GET /healthz HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`);
  const [answer] = await once(socket, 'data');
  if (!String(answer).includes('200 OK')) throw new Error(`The line was answered: ${answer}`);
  return { closed: once(socket.resume(), 'close') };
}

import { once } from 'node:events';
import net from 'node:net';

/** Written to the socket as it stands: what no client would agree to send. Answers the whole text. */
export async function rawRequest(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  // A server may hang up before it has read everything.
  socket.on('error', () => {});
  socket.write(Buffer.from(text, 'latin1'));
  socket.setTimeout(30_000, () => socket.destroy());
  await once(socket, 'close');
  return Buffer.concat(parts).toString('utf8');
}

export const statusIn = (answer: string): number => Number(/^HTTP\/1\.\d (\d+)/.exec(answer)?.[1]);

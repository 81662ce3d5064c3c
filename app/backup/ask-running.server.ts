import { once } from 'node:events';
import net from 'node:net';
import { createInterface } from 'node:readline';
import { BackupRefused } from './format';
import { DONE, type Request, socketPlace } from './socket-place.server';

export interface Granted {
  /** The name of the copy, in the data folder. */
  name: string;
  /** The copy is gone from here on. */
  close(): void;
}

/** Null when nobody serves here: then the folder can be opened by ourselves. */
export async function askRunning(dataDir: string, request: Request): Promise<Granted | null> {
  const asking = await reach(dataDir);
  if (!asking) return null;
  asking.write(`${request}\n`);
  const lines = createInterface(asking)[Symbol.asyncIterator]();
  const answer = (await lines.next().catch(() => null))?.value ?? 'it ended meanwhile';
  if (answer !== DONE && !answer.startsWith(`${DONE} `)) {
    asking.destroy();
    throw new BackupRefused(`The running A-Segment could not do its part: ${answer}`);
  }
  return { name: answer.slice(DONE.length + 1), close: () => void asking.destroy() };
}

async function reach(dataDir: string): Promise<net.Socket | null> {
  const asking = net.connect(socketPlace(dataDir));
  try {
    await once(asking, 'connect');
  } catch {
    return null;
  }
  asking.on('error', () => asking.destroy());
  return asking;
}

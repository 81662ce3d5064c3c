import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HOUR = 60 * 60 * 1000;

/** Read by who runs the server, and nobody else: a log is copied and sent around. */
export const passwordLinksFile = (dataDir: string): string =>
  path.resolve(dataDir, 'password-links.txt');

/** One line a link; those that no longer work are taken out. */
export function keepPasswordLink(
  dataDir: string,
  kept: { email: string; link: string; now: Date },
): string {
  const file = passwordLinksFile(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const all = linesOf(file);
  const open = all.filter(
    (line) => kept.now.getTime() - Date.parse(line.split(' ')[0] ?? '') < HOUR,
  );
  const secret = { mode: 0o600 };
  if (open.length < all.length)
    writeFileSync(file, open.map((line) => `${line}\n`).join(''), secret);
  appendFileSync(file, `${kept.now.toISOString()} ${kept.email} ${kept.link}\n`, secret);
  return file;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

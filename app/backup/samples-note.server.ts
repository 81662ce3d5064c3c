// The logins of the samples, so that they still open what moved, and are not told again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const noteIn = (dataDir: string): string => path.join(dataDir, 'sample-logins.json');

export function readSamples(dataDir: string): string | null {
  const file = noteIn(dataDir);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

export function keepSamples(dataDir: string, samples: string | null): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (samples) writeFileSync(noteIn(dataDir), samples, { mode: 0o600 });
}

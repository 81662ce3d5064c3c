import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Who may look around the sample workspaces. The password differs on every installation. */
export interface SampleLogins {
  founder: string;
  tracker: string;
  password: string;
  /** Absent until the samples were told once; a founder who deletes them is left in peace. */
  toldAt?: string;
}

export function sampleLogins(dataDir: string): SampleLogins {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as SampleLogins;
  } catch {
    const logins = {
      founder: 'founder@example.com',
      tracker: 'tracker@example.com',
      password: readablePassword(),
    };
    write(dataDir, logins);
    return logins;
  }
}

export const markTold = (dataDir: string, now: Date): void =>
  write(dataDir, { ...sampleLogins(dataDir), toldAt: now.toISOString() });

const fileIn = (dataDir: string): string => path.join(dataDir, 'sample-logins.json');

function write(dataDir: string, logins: SampleLogins): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(fileIn(dataDir), `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
}

/** Four groups of four, without letters that look alike: easy to type from a terminal. */
function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Who may look around the sample workspaces. The password differs on every installation. */
export interface SampleLogins {
  founder: string;
  tracker: string;
  password: string;
  /** Absent until the samples were told once; a founder who deletes them is left in peace. */
  toldAt?: string;
}

export class BrokenLogins extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

const shape = z.object({
  founder: z.string(),
  tracker: z.string(),
  password: z.string(),
  toldAt: z.string().optional(),
});

export function sampleLogins(dataDir: string): SampleLogins {
  const file = fileIn(dataDir);
  if (existsSync(file)) return read(file);
  const logins = {
    founder: 'founder@example.com',
    tracker: 'tracker@example.com',
    password: readablePassword(),
  };
  write(dataDir, logins);
  return logins;
}

/** A new password in place of one that cannot be read would open nothing. */
function read(file: string): SampleLogins {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new BrokenLogins(
      `The file ${path.resolve(file)} cannot be read. Put back a copy, or remove it: ` +
        'npm start then makes another one.',
    );
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

// A data folder that cannot be used: one sentence that says what to do, and the end.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendForm } from '#test/support/by-form';
import { startAndFail, startApp } from '#test/support/server';
import { aSurveyWorkspace, type SurveyWorkspace } from '#test/support/survey-workspace';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const place = mkdtempSync(path.join(os.tmpdir(), 'a-segment-places-'));
let made: SurveyWorkspace;

beforeAll(async () => {
  made = await aSurveyWorkspace(1);
  chmodSync(place, 0o755);
});
afterAll(() => {
  for (const mounted of mounts) execFileSync('umount', ['-l', mounted]);
  rmSync(place, { recursive: true, force: true });
  rmSync(made.dataDir, { recursive: true, force: true });
});

/** One that works, with something done to it. */
function aFolder(name: string, spoil: (folder: string) => void): string {
  const folder = path.join(place, name);
  cpSync(made.dataDir, folder, { recursive: true });
  spoil(folder);
  return folder;
}

const mounts: string[] = [];
/** A disk of its own; null where nobody may have one. */
function aDisk(name: string, options: string): string | null {
  const folder = path.join(place, name);
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return null;
  }
  mounts.push(folder);
  return folder;
}

async function sentenceOf(folder: string, uid?: number): Promise<string> {
  const { code, output } = await startAndFail({ PORT: '0', DATA_DIR: folder }, uid);
  expect(code).toBe(1);
  const said = output.trim();
  expect(said.split('\n'), said).toHaveLength(1);
  expect(said).toContain(folder);
  return said;
}

describe('a data folder', () => {
  test('that is a file', async () => {
    const file = path.join(place, 'file');
    writeFileSync(file, '');
    expect(await sentenceOf(file)).toContain('is a file');
  });

  test.each<[string, (database: string) => void]>([
    [
      'garbage in its control file',
      (at) => writeFileSync(path.join(at, 'global/pg_control'), 'x'.repeat(8_192)),
    ],
    ['an empty journal', (at) => rmSync(path.join(at, 'pg_wal'), { recursive: true })],
    ['no tables', (at) => rmSync(path.join(at, 'base'), { recursive: true })],
    ['no version', (at) => rmSync(path.join(at, 'PG_VERSION'))],
    ['a control file cut off', (at) => truncateSync(path.join(at, 'global/pg_control'), 100)],
  ])('with %s', async (what, spoil) => {
    const folder = aFolder(what.replaceAll(' ', '-'), (at) => spoil(path.join(at, 'database')));
    expect(await sentenceOf(folder)).toContain('missing or damaged');
  });

  test('with broken logins of the samples', async () => {
    const folder = aFolder('logins', (at) =>
      writeFileSync(path.join(at, 'sample-logins.json'), '{"founder":'),
    );
    expect(await sentenceOf(folder)).toContain('sample-logins.json cannot be read');
  });

  test.runIf(isRoot)('of somebody else, or with a lock of somebody else', async () => {
    const folder = aFolder('private', (at) => chmodSync(at, 0o700));
    expect(await sentenceOf(folder, NOBODY)).toContain('may not be written by this account');
    const sticky = path.join(place, 'sticky');
    mkdirSync(sticky);
    chmodSync(sticky, 0o1777);
    writeFileSync(path.join(sticky, 'lock'), '{}', { mode: 0o600 });
    expect(await sentenceOf(sticky, NOBODY)).toContain('may not be written by this account');
  });

  test('on a read-only disk, and on a full one', async ({ skip }) => {
    const readOnly = aDisk('read-only', 'ro,size=1m');
    const full = aDisk('full', 'size=20m');
    if (!readOnly || !full) return skip('only root may mount a disk');
    expect(await sentenceOf(readOnly)).toContain('read-only disk');
    expect(await sentenceOf(full)).toContain('is full');
  });
});

test('the disk fills while it runs: it says so, lives, and what it confirmed is there afterwards', async ({
  skip,
}) => {
  const disk = aDisk('filling', 'size=140m');
  if (!disk) return skip('only root may mount a disk');
  cpSync(made.dataDir, disk, { recursive: true });
  const app = await startApp({ dataDir: disk });
  const entered = await sendForm(`${app.url}/sign-in`, made.founder);
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const statuses: number[] = [];
  const confirmed: string[] = [];
  const addWorkspace = async (name: string) => {
    const fields = { name: name.padEnd(90, '.'), currency: 'EUR' };
    const answer = await sendForm(`${app.url}/workspaces`, fields, { Cookie: cookie });
    statuses.push(answer.status);
    const slug = answer.headers.get('location')?.split('/')[2];
    if (answer.status === 302 && slug) confirmed.push(slug);
    return answer.status;
  };
  for (let one = 0; one < 5; one += 1) await addWorkspace(`Before ${one}`);
  fill(path.join(disk, 'filler'));
  for (let one = 0; one < 120 && app.process.exitCode === null; one += 1)
    if ((await addWorkspace(`Full ${one}`)) >= 500) break;
  console.log(`on a full disk: ${statuses.join(' ')}`);
  rmSync(path.join(disk, 'filler'));
  expect(app.process.exitCode).toBeNull();
  const until = Date.now() + 30_000;
  while ((await addWorkspace('After')) !== 302 && Date.now() < until) await wait(500);
  expect(statuses.at(-1)).toBe(302);
  await app.stop();
  const again = await startApp({ dataDir: disk });
  for (const slug of confirmed) {
    const page = await fetch(`${again.url}/w/${slug}`, {
      headers: { Cookie: cookie },
      redirect: 'manual',
    });
    expect(page.status, slug).toBe(200);
  }
  await again.stop();
  console.log(app.output().slice(-3_000));
});

/** To the last byte. */
function fill(file: string): void {
  const piece = Buffer.alloc(1024 * 1024);
  for (const size of [piece.length, 4_096])
    for (;;) {
      try {
        writeFileSync(file, piece.subarray(0, size), { flag: 'a' });
      } catch {
        break;
      }
    }
}

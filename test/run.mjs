// npm test: everything, on a fresh clone too. Ends with one line: "N passed, N failed".
//   --quick  what needs neither a database nor a browser: npm run check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './support/find-chromium.mjs';
import { startTemporaryPostgres } from './support/temporary-postgres.mjs';

const inCi = Boolean(process.env.CI);
const notes = mkdtempSync(path.join(os.tmpdir(), 'a-segment-tests-'));
const results = [];

await main();

async function main() {
  if (!(await run('packages', 'node', ['app/start.mjs', '--install'])).ok) return conclude();
  if (process.argv.includes('--quick')) await Promise.all([...checks(), suite('unit*', 'unit')]);
  else await everything();
  conclude();
}

async function everything() {
  // Types keep one core busy; the rest goes on beside them.
  await Promise.all([...checks(), check('build', 'node', ['app/start.mjs', '--build'])]);
  await suite('unit*', 'unit');
  await suite('database*', 'database on PGlite', { TEST_DATABASE_URL: '' });
  await databaseOnPostgres();
  await inBrowser();
}

function checks() {
  return [
    check('lint', 'npx', ['biome', 'ci', '--colors=off', '.']),
    check('types', 'npx', ['tsc']),
    check('boundaries', 'npm', ['run', '--silent', 'boundaries']),
  ];
}

async function databaseOnPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  const name = 'database on PostgreSQL';
  const server = given
    ? { url: given, stop: async () => {} }
    : await startTemporaryPostgres({ mayInstall: inCi });
  if (!server) return leftOut(name, 'PostgreSQL is not installed (Debian: apt install postgresql)');
  await suite('database*', name, { TEST_DATABASE_URL: server.url });
  await server.stop();
}

async function inBrowser() {
  const chromium = await findChromium();
  if (!chromium) return leftOut('browser', 'no Chromium was found: set CHROMIUM_PATH');
  await suite('browser', 'browser', { CHROMIUM_PATH: chromium });
}

/** On somebody's laptop a missing program is no failure, but it is said; in CI it is one. */
function leftOut(name, reason) {
  results.push({ name, passed: 0, failed: inCi ? 1 : 0, note: `not run: ${reason}` });
}

async function check(name, program, options) {
  const { ok, output } = await run(name, program, options, { quiet: true });
  if (!ok) console.log(`\n--- ${name}\n${output}`);
  results.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
}

async function suite(project, name = project, settings = {}) {
  console.log(`\n--- ${name}`);
  const file = path.join(notes, `${name}.json`);
  const { ok } = await run(
    name,
    'npx',
    [
      ...['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { settings },
  );
  results.push({ name, ...countsIn(file, ok) });
}

/** A file that could not even be loaded counts as one failure. */
function countsIn(file, ok) {
  try {
    const told = JSON.parse(readFileSync(file, 'utf8'));
    const unloaded = told.testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.length === 0,
    );
    const failed = told.numFailedTests + unloaded.length;
    return { passed: told.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function run(_name, program, options, { quiet = false, settings = {} } = {}) {
  const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...settings };
  const child = spawn(program, options, {
    env,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => {
      output += part;
    });
  }
  const [code] = await once(child, 'close');
  return { ok: code === 0, output };
}

function conclude() {
  rmSync(notes, { recursive: true, force: true });
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log('');
  for (const { name, passed, failed, note } of results) {
    console.log(
      `${name.padEnd(24)} ${note ?? `${passed} passed${failed ? `, ${failed} failed` : ''}`}`,
    );
  }
  const failed = results.length === 0 ? 1 : sum('failed');
  console.log(`\n${sum('passed')} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

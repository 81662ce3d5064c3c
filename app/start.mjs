// npm start: from a fresh clone to a running A-Segment. Node's own modules only, since nothing
// else may be installed yet. What is already done is not done again.
//   --dev     pages are built when asked for, changes show at once
//   --worker  does the jobs of a PostgreSQL installation
//   --install, --build  only these
//   --seed    tells sample stories: npm run seed -- therapists noise
//   --backup, --restore  everything into one file and back: npm run backup -- file
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [flag, ...names] = process.argv.slice(2);
const development = flag === '--dev';
const log = (line) => console.log(line);
/** Once the product is there, it tells a failure without the values in it. */
let describe = (error) => error;

/** npm goes to the project's folder first; a file is named from where the person stands. */
const standing = process.env.INIT_CWD ?? process.cwd();
const fromHere = (name) => (name.startsWith('--') ? name : path.resolve(standing, name));

/** What is started to stay: told to stop before it serves anybody it has done nothing wrong. */
const stays = !flag || flag === '--dev' || flag === '--worker';
// Said aloud, because nothing else ends the first process of a container.
if (stays) for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));

process.chdir(root);
try {
  requireNode();
  process.env.NODE_ENV ||= development ? 'development' : 'production';
  await install();
  if (development) await develop();
  else if (flag !== '--install') await run();
} catch (error) {
  console.error(error.plain ? `\n${error.message}` : describe(error));
  process.exit(1);
}

async function run() {
  await build();
  if (flag === '--build') return;
  const { serve, work, seed, backup, restore, describeFailure } =
    await load('build/start/process.js');
  describe = describeFailure;
  if (flag === '--worker') return work(log);
  if (flag === '--seed') return seed(names, log);
  if (flag === '--backup') return backup(names.map(fromHere), log);
  if (flag === '--restore') return restore(names.map(fromHere), log);
  const { builtPages } = await load('build/start/built-pages.js');
  await serve(builtPages, log);
}

async function develop() {
  const { register } = await import('tsx/esm/api');
  register();
  const { serve, describeFailure } = await load('app/server/process.ts');
  describe = describeFailure;
  const { developmentPages } = await load('app/server/development-pages.ts');
  await serve(developmentPages, log);
}

function load(file) {
  return import(pathToFileURL(path.join(root, file)).href);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 ? major < 25 : major === 20 && minor >= 19) return;
  stop(
    `A-Segment needs Node 20.19 or newer, below 25; this is ${process.versions.node}. ` +
      'Get Node 22 from https://nodejs.org and try again.',
  );
}

async function install() {
  if (isInstalled()) return;
  log('Installing packages (about a minute, once)...');
  await command('npm', ['ci', '--include=dev', '--no-progress', '--loglevel=error']);
}

/** npm notes what it installed; that must be what the lockfile asks for. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(
    ([name, asked]) =>
      name === '' || isSame(asked, found[name]) || (!found[name] && (asked.optional || asked.peer)),
  );
}

/** What lies in a file of ours may change without a new version; its hash says so. */
function isSame({ version, resolved, integrity }, found) {
  if (found?.version !== version) return false;
  return !resolved?.startsWith('file:') || found.integrity === integrity;
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

async function build() {
  const stamp = 'build/stamp';
  const now = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  log('Building (about half a minute, after every change of the sources)...');
  rmSync('build', { recursive: true, force: true });
  await command(process.execPath, ['app/build.mjs']);
  writeFileSync(stamp, now);
}

function hashOfSources() {
  const hash = createHash('sha256');
  const single = ['package-lock.json', 'remix.config.js', 'tsconfig.json'];
  for (const file of [...single, ...['app', 'db', 'surveys', 'public'].flatMap(sourcesIn)]) {
    hash.update(file).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return sourcesIn(file);
      return /\.test\.|\.md$/.test(entry.name) ? [] : [file];
    });
}

async function command(program, options) {
  const child = spawn(program, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  process.on('exit', () => child.kill());
  const [status] = await once(child, 'close').catch(() => [null]);
  if (status !== 0) stop(`"${program} ${options.join(' ')}" failed; what it said is above.`);
}

function stop(sentence) {
  throw Object.assign(new Error(sentence), { plain: true });
}

// A Chromium for the browser tests: the one that is there, else the system's, else npm's. The shell
// without windows comes first: it draws no window for every visitor, and costs a fifth.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { aptInstall } from './apt-install.mjs';

const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of the program, or null when none can be had. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null;
  const found = () => places.find((place) => existsSync(place));
  const installed = () => aptInstall('chromium-headless-shell') || aptInstall('chromium');
  return found() ?? ((installed() && found()) || (await fromNpm()));
}

async function fromNpm() {
  console.log('Fetching a Chromium from npm...');
  const folder = path.resolve('node_modules/.cache/chromium');
  const wanted = ['install', '--no-save', '--prefix', folder, '@sparticuz/chromium@143.0.4'];
  if (spawnSync('npm', wanted, { stdio: 'ignore' }).status !== 0) return null;
  // Without it the package leaves out the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const file = path.join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(file)) return null;
  const { default: chromium } = await import(pathToFileURL(file).href);
  return chromium.executablePath();
}

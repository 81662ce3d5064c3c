// npm run build: the pages (build/client, build/server), what Node itself runs (build/start): the
// process and its threads, and the empty database a fresh data folder begins with. Packages stay
// outside.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';

const threads = 'app/jobs/threads';

// In this order: Remix empties build/ first.
await buildPages();
await Promise.all([buildProcess(), node('db/embedded/make-empty-database.mjs')]);

function buildPages() {
  const remix = 'node_modules/@remix-run/dev/dist/cli.js';
  return node(remix, 'vite:build', '--config', 'remix.config.js', '--logLevel', 'warn');
}

async function node(...arguments_) {
  const child = spawn(process.execPath, arguments_, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) process.exit(1);
}

function buildProcess() {
  return build({
    configFile: false,
    plugins: [tsconfigPaths()],
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'build/start',
      rollupOptions: { input: entries(), output: { entryFileNames: '[name].js' } },
    },
  });
}

function entries() {
  const found = readdirSync(threads).filter((name) => name.endsWith('.ts'));
  const named = found.map((name) => [`threads/${path.parse(name).name}`, `${threads}/${name}`]);
  return {
    process: 'app/server/process.ts',
    'built-pages': 'app/server/built-pages.ts',
    ...Object.fromEntries(named),
  };
}

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';

const run = promisify(execFile);
let built: Promise<string> | null = null;

/** Runs `alone/<name>.ts` in a process of its own, built the way production is built. */
export async function runAlone<Told>(name: string, ...given: string[]): Promise<Told> {
  built ??= buildOnce();
  const file = path.join(await built, `${name}.js`);
  const { stdout } = await run(process.execPath, [file, ...given], { maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as Told;
}

/** Inside the project, so that packages are found. Vite would say we are in production. */
async function buildOnce(): Promise<string> {
  process.env.NODE_ENV ??= 'test';
  const folder = path.join(process.cwd(), 'node_modules/.cache/bench');
  const entries = ['analyse-folder', 'write-features'];
  await build({
    configFile: false,
    plugins: [tsconfigPaths()],
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: Object.fromEntries(entries.map((name) => [name, `test/bench/alone/${name}.ts`])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return folder;
}

const folders: string[] = [];

/** Gone when the bench ends: a large case weighs dozens of megabytes. */
export function emptyFolder(name: string): string {
  if (folders.length === 0) process.on('exit', removeFolders);
  const folder = mkdtempSync(path.join(tmpdir(), `bench-${name}-`));
  folders.push(folder);
  return folder;
}

function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

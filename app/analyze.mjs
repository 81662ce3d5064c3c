// npm run --silent analyze -- <case>/in <outdir>: the analysis of a folder, without the web app.
// Put together once and kept until a source changes: translating it anew each time takes as long as
// analysing 200 answers.
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sources = ['app/analysis', 'app/case-folder', 'surveys', 'package-lock.json'];
const program = path.join(root, 'node_modules/.cache/a-segment/analyze.mjs');

if (changedAt(program) < Math.max(...sources.map((name) => changedAt(path.join(root, name))))) {
  await putTogether();
}
await import(pathToFileURL(program).href);

/** Newest change of a file, or of anything in a folder; 0 when there is none. */
function changedAt(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = readdirSync(file).map((name) => changedAt(path.join(file, name)));
  return Math.max(found.mtimeMs, ...inside);
}

async function putTogether() {
  const { build } = await import('esbuild');
  const fresh = `${program}.${process.pid}`;
  mkdirSync(path.dirname(program), { recursive: true });
  await build({
    entryPoints: [path.join(root, 'app/case-folder/analyze-folder.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    tsconfig: path.join(root, 'tsconfig.json'),
    outfile: fresh,
    logLevel: 'error',
  });
  renameSync(fresh, program);
}

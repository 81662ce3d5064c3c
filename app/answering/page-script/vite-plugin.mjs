// The script of the answer pages is built apart from everything else: small, and for phones of 2017.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const built = path.resolve(here, '../../../node_modules/.cache/a-segment/answering.js');

/** `import address from '#page-script?url'` gives where the built script lies. */
/** @returns {import('vite').Plugin} */
export const pageScript = () => ({
  name: 'answering-page-script',
  enforce: /** @type {const} */ ('pre'),
  async buildStart() {
    mkdirSync(path.dirname(built), { recursive: true });
    await buildPageScript(built);
  },
  resolveId: (source) => (source === '#page-script?url' ? `${built}?url` : null),
});

export const buildPageScript = (outfile) =>
  build({
    entryPoints: [path.join(here, 'page-script.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2017',
    outfile,
    logLevel: 'warning',
  });

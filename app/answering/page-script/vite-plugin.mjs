// The script of the answer pages is built apart from everything else: small, and for phones of 2017.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.resolve(here, '../../../node_modules/.cache/a-segment');
/** By the name they are imported under. */
const scripts = {
  '#page-script?url': { source: './page-script.ts', built: `${cache}/answering.js` },
  '#control-scripts?url': {
    source: '../control-scripts/controls.ts',
    built: `${cache}/controls.js`,
  },
  '#signature-script?url': {
    source: '../control-scripts/signature.ts',
    built: `${cache}/signature.js`,
  },
  '#files-script?url': { source: '../files/send-files.ts', built: `${cache}/files.js` },
};

/** `import address from '#page-script?url'` gives where the built script lies. */
/** @returns {import('vite').Plugin} */
export const pageScript = () => ({
  name: 'answering-page-script',
  enforce: /** @type {const} */ ('pre'),
  async buildStart() {
    mkdirSync(cache, { recursive: true });
    await Promise.all(
      Object.values(scripts).map(({ source, built }) => buildScript(source, built)),
    );
  },
  resolveId: (source) => (scripts[source] ? `${scripts[source].built}?url&no-inline` : null),
});

export const buildScript = (source, outfile) =>
  build({
    entryPoints: [path.join(here, source)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2017',
    outfile,
    logLevel: 'warning',
  });

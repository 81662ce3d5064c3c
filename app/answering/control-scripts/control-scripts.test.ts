import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test.each([
  ['controls', 1_900],
  ['signature', 1_500],
])('the script of %s stays under %d bytes, for phones of 2017', async (name, most) => {
  const { outputFiles } = await build({
    entryPoints: [`app/answering/control-scripts/${name}.ts`],
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2017' },
  });
  const [script] = outputFiles;
  expect(gzipSync(script!.contents).length).toBeLessThan(most);
  // Syntax of later years, were it only in a text.
  expect(script!.text).not.toMatch(/\?\.[\w([]|\?\?|\bimport\(|\*\*/);
});

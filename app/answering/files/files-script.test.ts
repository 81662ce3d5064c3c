import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the script of files stays under three kilobytes, for phones of 2017', async () => {
  const { outputFiles } = await build({
    entryPoints: ['app/answering/files/send-files.ts'],
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2017' },
  });
  const [script] = outputFiles;
  expect(gzipSync(script!.contents).length).toBeLessThan(3_000);
  // Syntax of later years, were it only in a text.
  expect(script!.text).not.toMatch(/\?\.[\w([]|\?\?|\bimport\(|\*\*/);
});

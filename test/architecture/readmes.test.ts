// A README that names what is not there misleads every newcomer.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineCount, projectFiles, read } from './sources';

const readmes = projectFiles.filter((file) => /(^|\/)(README|CONTRIBUTING)\.md$/.test(file));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const inCode = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** Names with placeholders, globs, calls or addresses are examples, not paths. */
function isPath(code: string): boolean {
  if (/[\s<>*(){}=,'"|$@#]|NNNN|\.\.\.|^[/~]|:\/\//.test(code)) return false;
  return (
    /^(app|db|surveys|test|public)\//.test(code) || /^[\w.-]+\.(tsx?|mjs|cjs|json|md)$/.test(code)
  );
}

function exists(readme: string, code: string): boolean {
  const folder = path.dirname(readme);
  if (existsSync(code) || existsSync(path.join(folder, code))) return true;
  return projectFiles.some((file) => file.endsWith(`/${code}`));
}

describe.each(readmes)('%s', (readme) => {
  const text = read(readme);

  test('names only paths that exist', () => {
    const missing = inCode(text).filter((code) => isPath(code) && !exists(readme, code));
    expect(missing).toEqual([]);
  });

  test('names only scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(
      ([, name]) => name!,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('is short: what is here, what is not, how to add one', () => {
    const limit = readme.includes('/') ? 60 : 120;
    expect(lineCount(readme)).toBeLessThanOrEqual(limit);
  });
});

import { describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { projectFiles } from './sources';

/** The address of a route folder after Remix's flat convention: `a.$token_.thanks`, `_index`. */
function patternOf(folder: string): RegExp {
  const segments = splitOutsideBrackets(folder)
    .filter((segment) => !segment.startsWith('_'))
    .map((segment) => segment.replace(/_$/, ''))
    .map((segment) => {
      if (segment === '$') return '.+';
      if (segment.startsWith('$')) return '[^/]+';
      return segment.replace(/\[([^\]]*)\]/g, '$1').replace(/[.]/g, '\\.');
    });
  return new RegExp(`^/${segments.join('/')}$`);
}

const splitOutsideBrackets = (folder: string): string[] => folder.split(/\.(?![^[]*\])/);

const folders = new Set(
  projectFiles
    .map((file) => /^app\/routes\/([^/]+)\/route\.tsx?$/.exec(file)?.[1])
    .filter((folder) => folder !== undefined),
);
// `$` answers whatever no other page does: it would make every address look right.
const patterns = [...folders].filter((folder) => folder !== '$').map(patternOf);

const addresses = Object.entries(paths).map(([name, make]) => {
  const address = (make as (...parts: string[]) => string)('one', 'two', 'three');
  return [name, address.split('?')[0] ?? address] as const;
});

describe('every address leads to a page', () => {
  test.each(addresses)('paths.%s: %s', (_name, address) => {
    expect(patterns.some((pattern) => pattern.test(address))).toBe(true);
  });
});

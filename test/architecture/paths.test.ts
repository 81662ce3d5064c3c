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

/** Reached from the address of their page, each for its reason. */
const unnamed: Record<string, string> = {
  'a.$token_.files': 'the script of a step adds it to the address it stands at',
  's.$slug_.files': 'the same at the public link',
  'w.$workspace.reports.$report_.screener._index': 'leads on to the card there is',
};
const pages = [...folders].filter((folder) => folder !== '$' && !(folder in unnamed));

test.each(pages)('%s has its line in paths.ts', (folder) => {
  expect(addresses.some(([, address]) => patternOf(folder).test(address))).toBe(true);
});

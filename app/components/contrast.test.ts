import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// The tokens of theme.css, each scheme as a map from name to colour.
const css = readFileSync('app/theme.css', 'utf8');
const [lightBlock = '', darkBlock = ''] = [...css.matchAll(/:root \{([^}]+)\}/g)].map(
  ([, block]) => block,
);
const read = (block: string) =>
  new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, k, v]) => [k, v]));
const schemes = { light: read(lightBlock), dark: read(darkBlock) };

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, relative luminance: black on white gives 21. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const backgrounds = ['canvas', 'surface', 'sunken'];
const meanings = ['accent', 'success', 'warning', 'danger'];
const grades = ['a', 'b', 'c', 'd', 'x'].map((letter) => `grade-${letter}`);
const on = (texts: string[], grounds: string[]) =>
  texts.flatMap((text) => grounds.map((ground) => [text, ground] as const));

const textPairs = [
  ...on(['ink', 'ink-soft', 'accent-strong', ...meanings, ...grades], backgrounds),
  ...[...meanings, ...grades].flatMap((name) => on(['ink', 'ink-soft', name], [`${name}-soft`])),
  ...on(['on-accent'], ['accent', 'accent-strong']),
  ...on(['on-danger'], ['danger', 'danger-strong']),
  ...on(['on-grade'], grades),
];
const shapePairs = on(['line-strong', 'accent', ...grades], backgrounds);

describe.each(Object.entries(schemes))('%s colours', (_scheme, tokens) => {
  const colour = (name: string) => {
    const value = tokens.get(name);
    if (!value) throw new Error(`app.css lacks --${name}`);
    return value;
  };
  const ratio = (pair: readonly [string, string]) => contrast(colour(pair[0]), colour(pair[1]));

  it('text is readable: at least 4.5 to 1', () => {
    expect(textPairs.filter((pair) => ratio(pair) < 4.5).map((p) => [...p, ratio(p)])).toEqual([]);
  });

  it('borders of controls and marks of charts are visible: at least 3 to 1', () => {
    expect(shapePairs.filter((pair) => ratio(pair) < 3).map((p) => [...p, ratio(p)])).toEqual([]);
  });
});

it('both schemes know the same colours', () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()]);
});

it('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

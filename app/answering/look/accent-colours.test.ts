import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accentColours, READABLE, type Scheme } from './accent-colours';
import { contrast, rgbOf } from './contrast';

const [light = '', dark = ''] = [
  ...readFileSync('app/theme.css', 'utf8').matchAll(/:root \{([^}]+)\}/g),
].map(([, block]) => block);
const token = (block: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? '';

/** Every sixth part of red, green and blue. */
const steps = Array.from({ length: 6 }, (_, at) => (at * 51).toString(16).padStart(2, '0'));
const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));

describe.each<[Scheme, string]>([
  ['light', light],
  ['dark', dark],
])('whatever colour a founder chooses, on %s pages', (scheme, block) => {
  const ratio = (one: string, other: string) => contrast(rgbOf(one), rgbOf(other));
  const grounds = ['canvas', 'surface', 'sunken'].map((name) => token(block, name));

  test('links, focus and letters on buttons can be read', () => {
    const poor = colours.filter((colour) => {
      const { accent, strong, soft, on } = accentColours(colour, scheme);
      const pairs = [accent, strong].flatMap((one) => [...grounds, on].map((two) => [one, two]));
      return [...pairs, [accent, soft]].some(([one = '', two = '']) => ratio(one, two) < READABLE);
    });
    expect(poor).toEqual([]);
  });

  test('letters on what is chosen can be read', () => {
    const ink = token(block, 'ink');
    const poor = colours.filter((one) => ratio(ink, accentColours(one, scheme).soft) < READABLE);
    expect(poor).toEqual([]);
  });
});

test('a colour that can be read stays as it was chosen', () => {
  expect(accentColours('#1f55b5', 'light').accent).toBe('#1f55b5');
  expect(accentColours('#ffd400', 'dark').accent).toBe('#ffd400');
  expect(accentColours('#ffd400', 'light').accent).not.toBe('#ffd400');
});

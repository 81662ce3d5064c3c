import { expect, test } from 'vitest';
import { shownSize } from './logo-size';

test.each([
  [400, 400, 40, 40],
  [1600, 200, 160, 20],
  [200, 1600, 5, 40],
  [30, 20, 30, 20],
  [4000, 2, 160, 1],
  [2, 4000, 1, 40],
])(
  'a logo of %d × %d is shown as %d × %d: whole, and never larger than it is',
  (width, height, ...shown) => {
    expect(Object.values(shownSize({ width, height }))).toEqual(shown);
  },
);

import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';

const SHAPES = [symbolCircle, symbolTriangle, symbolSquare, symbolDiamond, symbolCross, symbolStar];
/** Groups are not grades; they borrow tokens that no grade of the same chart uses beside them. */
const COLOURS = [
  'var(--accent)',
  'var(--warning)',
  'var(--success)',
  'var(--grade-x)',
  'var(--danger)',
  'var(--ink-soft)',
];

/** Told apart by shape and colour; the path lies around 0, 0. */
export function groupMark(group: number): { path: string; colour: string } {
  const shape = SHAPES[group % SHAPES.length]!;
  const path = symbol(shape, 52)() ?? '';
  return { path, colour: COLOURS[group % COLOURS.length]! };
}

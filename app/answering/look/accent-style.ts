import { accentColours, type Scheme } from './accent-colours';

/** Few companies ask at once; each is worked out once. */
const known = new Map<string, string>();
const MOST = 200;

/** A founder's colour in the place of the product's, for both schemes of the screen. */
export function accentStyle(accent: string): string {
  const before = known.get(accent);
  if (before !== undefined) return before;
  const style = `:root{${tokens(accent, 'light')}}@media screen and (prefers-color-scheme:dark){:root{${tokens(accent, 'dark')}}}`;
  if (known.size >= MOST) known.clear();
  known.set(accent, style);
  return style;
}

function tokens(hex: string, scheme: Scheme): string {
  const { accent, strong, soft, on } = accentColours(hex, scheme);
  return `--accent:${accent};--accent-strong:${strong};--accent-soft:${soft};--on-accent:${on}`;
}

import { contrast, hexOf, mixed, type Rgb, rgbOf } from './contrast';

/** What `theme.css` calls accent, accent-strong, accent-soft and on-accent. */
export interface AccentColours {
  accent: string;
  strong: string;
  soft: string;
  on: string;
}
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

interface Ground {
  /** Canvas, surface and sunken of `theme.css`. */
  grounds: Rgb[];
  /** Letters on a button. */
  on: Rgb;
  /** Where a colour goes until it can be read. */
  towards: Rgb;
  /** How much of it tints what is chosen. */
  tint: number;
}

const PAGES: Record<Scheme, Ground> = {
  light: {
    grounds: ['#f6f6f4', '#ffffff', '#eeeeeb'].map(rgbOf),
    on: rgbOf('#ffffff'),
    towards: rgbOf('#000000'),
    tint: 0.1,
  },
  dark: {
    grounds: ['#121416', '#1a1d20', '#24282c'].map(rgbOf),
    on: rgbOf('#0d1014'),
    towards: rgbOf('#ffffff'),
    tint: 0.16,
  },
};

/** WCAG AA for letters; what surrounds a control needs less. */
export const READABLE = 4.5;
const STEPS = 50;

/**
 * A founder's colour as buttons, links and focus need it: as it is where it can be read on every ground of
 * the pages, else just as much darker or lighter as it must be.
 */
export function accentColours(hex: string, scheme: Scheme): AccentColours {
  const ground = PAGES[scheme];
  const colour = rgbOf(hex);
  const shade = (step: number) => mixed(ground.towards, colour, Math.min(step / STEPS, 1));
  let step = 0;
  while (step < STEPS && !isReadable(shade(step), ground)) step += 1;
  return {
    accent: hexOf(shade(step)),
    strong: hexOf(shade(step + STEPS / 5)),
    soft: hexOf(softOf(shade(step), ground)),
    on: hexOf(ground.on),
  };
}

/** What is chosen has a tint of it, which its own letters stand on. */
const softOf = (colour: Rgb, { grounds, tint }: Ground): Rgb => mixed(colour, grounds[1]!, tint);

const isReadable = (colour: Rgb, ground: Ground): boolean =>
  [...ground.grounds, softOf(colour, ground), ground.on].every(
    (other) => contrast(rgbOf(hexOf(colour)), rgbOf(hexOf(other))) >= READABLE,
  );

/** How a company's answer pages look; everything may be absent. */
export interface Look {
  /** `#rrggbb`, as the founder chose it. Pages make it readable: see `app/answering/look`. */
  accent?: string;
  logo?: Logo;
}

export interface Logo {
  /** Of the file store; a new picture has a new one, so that it may be kept by browsers for ever. */
  file: string;
  type: LogoType;
  width: number;
  height: number;
  /** In bytes. */
  size: number;
}

export const LOGO_TYPES = ['image/png', 'image/jpeg'] as const;
export type LogoType = (typeof LOGO_TYPES)[number];

/** What a phone has to load before it sees anything: more than the whole survey weighs is too much. */
export const LOGO_BYTES = 60 * 1024;

/** Unpacked a picture takes four bytes a dot, however few it weighs. */
export const LOGO_SIDE = 2_000;

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text);

/** "#1F5" or "1f55b5", as people write it; what is no colour stays as it is. */
export function readColour(typed: string): string {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim()) ?? [];
  if (!digits) return typed.trim();
  const whole = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${whole.toLowerCase()}`;
}

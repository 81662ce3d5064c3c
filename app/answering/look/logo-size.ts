import type { Logo } from '~/domain/look/look';

const HEIGHT = 40;
const WIDTH = 160;

/** Never larger than its place in the head of a page, nor than it is. */
export function shownSize({ width, height }: Pick<Logo, 'width' | 'height'>) {
  const scale = Math.min(1, HEIGHT / height, WIDTH / width);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

import { LOGO_BYTES, LOGO_SIDE, type Logo } from './look';

export type ReadLogo = Pick<Logo, 'type' | 'width' | 'height'>;
export type LogoProblem = 'logoKind' | 'logoLarge' | 'logoWide' | 'logoMoving';

/**
 * What a picture is, by its first bytes: neither its name nor what a browser claims of it is believed. Two
 * kinds that hold dots and nothing else; a drawing (SVG) may hold scripts and addresses.
 */
export function readLogo(bytes: Uint8Array): { logo: ReadLogo } | { problem: LogoProblem } {
  if (bytes.length > LOGO_BYTES) return { problem: 'logoLarge' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const logo = readPng(view) ?? readJpeg(view);
  if (!logo || logo.width === 0 || logo.height === 0) return { problem: 'logoKind' };
  if (Math.max(logo.width, logo.height) > LOGO_SIDE) return { problem: 'logoWide' };
  return isMoving(bytes) ? { problem: 'logoMoving' } : { logo };
}

const PNG = [0x89504e47, 0x0d0a1a0a];
const HEAD_OF_PNG = 33;

function readPng(view: DataView): ReadLogo | null {
  if (view.byteLength < HEAD_OF_PNG) return null;
  if (view.getUint32(0) !== PNG[0] || view.getUint32(4) !== PNG[1]) return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** A PNG of several pictures says so before the first. */
function isMoving(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = text.indexOf('acTL');
  return at > 0 && at < text.indexOf('IDAT');
}

/** Its parts follow each other, each with its length; one of them holds the measures. */
function readJpeg(view: DataView): ReadLogo | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength; ) {
    const mark = view.getUint16(at);
    if (mark >> 8 !== 0xff) return null;
    if (holdsMeasures(mark))
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Start of frame, in any of its codings; three numbers among them mean something else. */
const holdsMeasures = (mark: number): boolean =>
  mark >= 0xffc0 && mark <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(mark);

import type { FileReference } from '#surveys/read-files';
import type { FileOwner, ReceivedBytes } from '../../files/file';

const MB = 1024 * 1024;

/** Of one response, all its questions together. */
export const RESPONSE_ROOM = { files: 30, bytes: 100 * MB };

/** What strangers may leave at one public link in a day: a flood fills no disk. */
export const PUBLIC_ROOM = { bytes: 2_000 * MB, hours: 24 };

/** A file that is here, before anybody has said that it may stay. */
export interface ArrivedFile extends ReceivedBytes {
  name: string;
  /** As the sender claims. */
  type: string;
}

/** What still fits. */
export interface Room {
  files: number;
  bytes: number;
}

export const filesOfResponse = (responseId: string): FileOwner => ({
  kind: 'response',
  id: responseId,
});

export const referenceTo = ({ id, name, type, size }: ArrivedFile): FileReference => ({
  id,
  name: fileName(name),
  type: mediaTypeOf(type),
  size,
});

const LONGEST_NAME = 120;

/**
 * A name as it may be shown and saved: without signs that hide or turn what is read ("photo" + a mark
 * that turns "gpj.exe" round), its ending kept when it is cut.
 */
export function fileName(sent: string): string {
  const clean = sent
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\s/\\]+/gu, ' ')
    .trim();
  if (clean.length <= LONGEST_NAME) return clean || 'file';
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
  return [...clean.slice(0, LONGEST_NAME - ending.length)].slice(0, -1).join('') + ending;
}

/** Pictures, sound, films and papers keep their kind; what a browser could run is mere bytes. */
export const mediaTypeOf = (claimed: string): string =>
  /^(image\/(?!svg)|audio\/|video\/|application\/(pdf|zip|msword|vnd\.))[\w.+-]{1,80}$|^application\/(pdf|zip|msword)$|^text\/(plain|csv)$/.test(
    claimed,
  )
    ? claimed
    : 'application/octet-stream';

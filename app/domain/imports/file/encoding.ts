import { isUtf16 } from './file-format';
import { type ReadBytes, readBeginning } from './pieces';

export type Encoding = 'utf-8' | 'windows-1251' | 'utf-16le';

/** UTF-8 when every byte of the file is, otherwise the Cyrillic code page of Windows. */
export async function detectEncoding(read: ReadBytes): Promise<Encoding> {
  if (isUtf16(await readBeginning(read, 2))) return 'utf-16le';
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of read()) strict.decode(piece, { stream: true });
    strict.decode();
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}

export async function* decodePieces(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import tar from 'tar-stream';
import { BackupRefused, FORMAT, type Header, type Manifest, type Seal } from './format';

export interface Part {
  name: string;
  size: number;
  bytes: AsyncIterable<Uint8Array>;
}

/** The parts in their order; each has to be read before the next comes. */
export async function* readParts(file: string): AsyncGenerator<Part> {
  const extract = tar.extract();
  pipeline(createReadStream(file), extract, () => {});
  for await (const entry of inWords(file, extract)) {
    const { name, size } = entry.header;
    yield {
      name,
      size: size ?? 0,
      bytes: inWords<Uint8Array>(file, entry as AsyncIterable<Uint8Array>),
    };
    entry.resume();
  }
}

/** What goes wrong with the file itself is said to a person. */
async function* inWords<Item>(file: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BackupRefused(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new BackupRefused(`${file} is a folder, no backup.`);
    if (code === 'EACCES') throw new BackupRefused(`The file ${file} may not be read.`);
    if (/tar|Unexpected end|header/i.test(message))
      throw new BackupRefused(`${file} is no backup, or it was cut off. Nothing was changed.`);
    throw error;
  }
}

export async function readJson<Value>({ name, bytes }: Part): Promise<Value> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  try {
    return JSON.parse(Buffer.concat(pieces).toString()) as Value;
  } catch {
    throw new BackupRefused(`This is no backup: ${name} cannot be read. Nothing was changed.`);
  }
}

/** A letter may be cut in two between pieces, a line anyway. */
export async function* linesOf({ bytes }: Part): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of bytes) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

export const tableOf = (name: string): string | null =>
  /^tables\/(.+)\/\d+$/.exec(name)?.[1] ?? null;

export const fileOf = (name: string): string | null => /^files\/(.+)$/.exec(name)?.[1] ?? null;

/** Counts what passes through into the seal. */
export function sealed(part: Part, seal: Seal): Part {
  seal.begin(part.name, part.size);
  async function* bytes() {
    for await (const piece of part.bytes) {
      seal.add(piece);
      yield piece;
    }
  }
  return { ...part, bytes: bytes() };
}

export function checkHeader(header: Header): void {
  if (header.format > FORMAT)
    throw new BackupRefused(
      'The backup was made by a newer A-Segment. Bring this one up to date first.',
    );
}

export interface Checked {
  header: Header;
  manifest: Manifest;
}

// A form with files in it. Each file is handed on while it comes in: nobody holds one in memory.
import busboy, { type Busboy } from 'busboy';
import { badRequest, unknownKind } from '~/http';
import { partsKind } from './body-limits';
import { feedParser } from './feed-parser.server';
import { withoutOddSigns } from './odd-signs';

/** A file while it comes in; its bytes end at the largest size that is taken. */
export interface IncomingFile {
  /** The name of its field. */
  field: string;
  name: string;
  /** What the sender claims it is. */
  type: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Known when the bytes have ended. */
  isTooLarge: () => boolean;
}

export interface Parts<Kept> {
  fields: [name: string, value: string][];
  /** What became of each file, in the order they came. */
  files: Kept[];
}

/** What is more than this is no form of ours. */
export interface PartLimits {
  fields: number;
  files: number;
  /** All fields together, in letters. */
  text: number;
  /** Of one file, in bytes; it ends there. */
  fileSize: number;
}

interface Reading<Kept> {
  limits: PartLimits;
  keep: (file: IncomingFile) => Promise<Kept>;
}

/** Throws 415 for what has no parts, 400 for what is broken or too much. */
export async function readParts<Kept>(
  request: Request,
  { limits, keep }: Reading<Kept>,
): Promise<Parts<Kept>> {
  const parser = createParser(request, limits);
  const fields: Parts<Kept>['fields'] = [];
  const keeping: Promise<Kept>[] = [];
  let text = 0;
  parser.on('field', (name, value) => {
    text += name.length + value.length;
    if (text > limits.text) parser.emit('fieldsLimit');
    else fields.push([name, value]);
  });
  parser.on('file', (field, stream, { filename, mimeType }) => {
    // Told by the parser, too: here it would be nobody's.
    stream.on('error', () => {});
    if (!filename) return stream.resume();
    const file = {
      field,
      name: nameOf(filename),
      type: mimeType,
      bytes: stream.iterator({ destroyOnReturn: false }),
      isTooLarge: () => stream.truncated === true,
    };
    const kept = keep(file).finally(() => stream.resume());
    kept.catch(() => {});
    keeping.push(kept);
  });
  const isWhole = await feedParser(request, parser);
  const ended = await Promise.allSettled(keeping);
  if (!isWhole) throw badRequest('The upload is broken');
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
  return { fields, files: await Promise.all(keeping) };
}

/** Browsers write a quote and line ends, which end a name, in this way; control signs are no part of it. */
const nameOf = (sent: string): string =>
  withoutOddSigns(sent.replaceAll('%22', '"').replaceAll('%0D', '').replaceAll('%0A', '')).trim();

function createParser({ headers }: Request, limits: PartLimits): Busboy {
  const kind = headers.get('Content-Type') ?? '';
  if (!kind.startsWith(partsKind)) throw unknownKind();
  const { fields, files, text: fieldSize, fileSize } = limits;
  try {
    return busboy({
      headers: { 'content-type': kind },
      limits: {
        fields,
        files,
        fieldSize,
        fileSize,
        parts: fields + files,
        fieldNameSize: 100,
        headerPairs: 20,
      },
      defParamCharset: 'utf8',
    });
  } catch {
    throw badRequest('The upload is broken');
  }
}

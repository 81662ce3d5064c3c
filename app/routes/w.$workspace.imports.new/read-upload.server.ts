import busboy, { type Busboy } from 'busboy';
import { cleanCell } from '~/domain/imports/cells/text';
import { bodyLimits } from '~/forms/body-limits';
import { badRequest, unknownKind } from '~/http';
import { feedParser } from './feed-parser.server';

/** A file while it comes in; its bytes end at the largest size we take. */
export interface IncomingFile {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Known when the bytes have ended. */
  isTooLarge: () => boolean;
}

export interface Upload<Kept> {
  kind: string;
  /** What became of the file; null where none was chosen. */
  file: Kept | null;
}

/** One file and the question what is in it; with more beside them it is no upload of ours. */
const limits = {
  fieldNameSize: 100,
  fieldSize: 1_000,
  fields: 5,
  files: 1,
  parts: 6,
  headerPairs: 20,
  fileSize: bodyLimits.upload.kept,
};

/** Hands the file on while it comes in: in memory is no more than `keep` keeps. */
export async function readUpload<Kept>(
  request: Request,
  keep: (file: IncomingFile) => Promise<Kept>,
): Promise<Upload<Kept>> {
  const parser = createParser(request);
  const upload: Upload<Kept> = { kind: 'auto', file: null };
  let keeping: Promise<void> = Promise.resolve();
  parser.on('field', (name, value) => {
    if (name === 'kind') upload.kind = value;
  });
  parser.on('file', (name, stream, { filename }) => {
    // Told by the parser, too: here it would be nobody's.
    stream.on('error', () => {});
    if (name !== 'file' || !filename) return stream.resume();
    const bytes = stream.iterator({ destroyOnReturn: false });
    const isTooLarge = () => stream.truncated === true;
    keeping = keep({ name: nameOf(filename), bytes, isTooLarge })
      .then((kept) => {
        upload.file = kept;
      })
      .finally(() => stream.resume());
    keeping.catch(() => {});
  });
  const isWhole = await feedParser(request, parser);
  if (isWhole) await keeping;
  else await keeping.catch(() => {});
  if (!isWhole) throw badRequest('The upload is broken');
  return upload;
}

/** Browsers write a quote, which ends the name, in this way; control signs are no part of a name. */
const nameOf = (sent: string): string => cleanCell(sent.replaceAll('%22', '"'));

function createParser({ headers }: Request): Busboy {
  const kind = headers.get('Content-Type') ?? '';
  if (!kind.startsWith('multipart/form-data')) throw unknownKind();
  try {
    return busboy({ headers: { 'content-type': kind }, limits, defParamCharset: 'utf8' });
  } catch {
    throw badRequest('The upload is broken');
  }
}

import {
  unstable_parseMultipartFormData as parseMultipart,
  type UploadHandler,
} from '@remix-run/node';
import { LARGEST_FILE } from '~/domain/imports/file/file-format';
import { badRequest } from '~/http';

export interface Upload {
  fileName: string;
  content: Uint8Array;
  isTooLarge: boolean;
  kind: string;
}

/** Above this nobody means well, or the wrong disk image was chosen: the connection ends. */
const MOST_READ = 4 * LARGEST_FILE;
const LONGEST_FIELD = 1_000;

/** What goes beyond the limit is read but not kept, so that the answer still reaches the reader. */
export async function readUpload(request: Request): Promise<Upload> {
  const upload: Upload = {
    fileName: '',
    content: new Uint8Array(),
    isTooLarge: false,
    kind: 'auto',
  };
  const handler: UploadHandler = async ({ name, filename, data }) => {
    const isFile = name === 'file' && filename !== undefined;
    const part = await collect(data, isFile ? LARGEST_FILE : LONGEST_FIELD);
    if (isFile) Object.assign(upload, { fileName: filename, ...part });
    else if (name === 'kind') upload.kind = new TextDecoder().decode(part.content);
    return name;
  };
  try {
    await parseMultipart(request, handler);
  } catch (error) {
    throw error instanceof Response ? error : badRequest('The upload is broken');
  }
  return upload;
}

async function collect(data: AsyncIterable<Uint8Array>, limit: number) {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of data) {
    size += part.length;
    if (size > MOST_READ) throw badRequest('The upload is too large');
    if (size <= limit) parts.push(part);
  }
  return { content: new Uint8Array(Buffer.concat(parts)), isTooLarge: size > limit };
}

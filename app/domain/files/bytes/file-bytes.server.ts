import path from 'node:path';
import { env } from '~/env.server';
import { bucketBytes, canReachBucket } from './bucket-bytes.server';
import type { ByteStore } from './byte-store';
import { folderBytes } from './folder-bytes.server';

let opened: ByteStore | undefined;

/** The one place this process keeps the bytes of files in. */
export function fileBytes(): ByteStore {
  opened ??= openBytes(env());
  return opened;
}

interface BytesPlace {
  /** A bucket when given, else a folder inside `dataDir`. */
  filesUrl?: string;
  dataDir: string;
}

export const openBytes = ({ filesUrl, dataDir }: BytesPlace): ByteStore =>
  filesUrl ? bucketBytes(filesUrl) : folderBytes(path.join(dataDir, 'files'));

export class BucketUnreachable extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

/** Said at the start, not when the first founder uploads a file. */
export async function checkBytes({ filesUrl }: { filesUrl?: string | undefined }): Promise<void> {
  if (!filesUrl || (await canReachBucket(filesUrl))) return;
  throw new BucketUnreachable(
    'The bucket of FILES_URL does not answer: is it there, and may this key use it? ' +
      'A right one: FILES_URL=https://key:secret@s3.example.com/bucket?region=eu-central-1',
  );
}

// Files as objects of an S3-compatible bucket: <prefix><workspace>/<id>.
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { S3mini, S3ServiceError } from 's3mini';
import { type BucketPlace, readBucketUrl } from './bucket-url';
import {
  type ByteRange,
  type ByteStore,
  BytesMissing,
  checkKey,
  type StoredBytes,
} from './byte-store';
import { inParts } from './in-parts';

const LISTED = 1_000;

export function bucketBytes(url: string): ByteStore {
  const place = readBucketUrl(url);
  const bucket = new S3mini({
    endpoint: `${place.origin}/${place.bucket}`,
    region: place.region,
    accessKeyId: place.key,
    secretAccessKey: place.secret,
  });
  const nameOf = (key: string): string => {
    checkKey(key);
    return place.prefix + key;
  };
  return {
    write: (key, bytes) => write(bucket, nameOf(key), bytes),
    read: async (key, range) => read(bucket, { key, name: nameOf(key) }, range),
    remove: async (key) => {
      await bucket.deleteObject(nameOf(key));
    },
    list: () => list(bucket, place),
    // A bucket's own lifecycle rule does it: not every kind of server lists unfinished uploads.
    clearUnfinished: async () => 0,
  };
}

/** Whether the bucket is there and the key opens it; the start asks. */
export async function canReachBucket(url: string): Promise<boolean> {
  const { origin, bucket, region, key, secret } = readBucketUrl(url);
  const endpoint = `${origin}/${bucket}`;
  const asked = new S3mini({ endpoint, region, accessKeyId: key, secretAccessKey: secret });
  return asked.bucketExists().catch(() => false);
}

/** One part after the other, so that two at most are ever in memory. */
async function write(bucket: S3mini, name: string, bytes: AsyncIterable<Uint8Array>) {
  const parts = inParts(bytes);
  const first = await parts.next();
  const second = await parts.next();
  if (second.done) {
    await bucket.putObject(name, first.value ?? Buffer.alloc(0), 'application/octet-stream');
    return;
  }
  const upload = await bucket.getMultipartUploadId(name);
  try {
    const done = [await bucket.uploadPart(name, upload, first.value as Buffer, 1)];
    done.push(await bucket.uploadPart(name, upload, second.value, 2));
    for await (const part of parts)
      done.push(await bucket.uploadPart(name, upload, part, done.length + 1));
    await bucket.completeMultipartUpload(name, upload, done);
  } catch (error) {
    await bucket.abortMultipartUpload(name, upload).catch(() => undefined);
    throw error;
  }
}

async function read(
  bucket: S3mini,
  { key, name }: { key: string; name: string },
  range?: ByteRange,
): Promise<Readable> {
  const answer = await (range
    ? bucket.getObjectRaw(name, false, range.first, range.last + 1)
    : bucket.getObjectRaw(name)
  ).catch((error: unknown) => {
    throw error instanceof S3ServiceError && error.status === 404 ? new BytesMissing(key) : error;
  });
  return answer.body
    ? Readable.fromWeb(answer.body as ReadableStream<Uint8Array>)
    : Readable.from([]);
}

async function* list(bucket: S3mini, { prefix }: BucketPlace): AsyncGenerator<StoredBytes> {
  let token: string | undefined;
  do {
    const page = await bucket.listObjectsPaged('/', prefix, LISTED, token);
    for (const { Key, LastModified } of page?.objects ?? [])
      yield { key: Key.slice(prefix.length), modifiedAt: new Date(LastModified) };
    token = page?.nextContinuationToken;
  } while (token);
}

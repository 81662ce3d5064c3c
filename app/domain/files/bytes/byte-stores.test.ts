import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bucket, startBucket } from '#test/support/bucket';
import { receiveBytes, TooManyBytes } from '../receive-bytes.server';
import { bucketBytes, canReachBucket } from './bucket-bytes.server';
import { type ByteStore, BytesMissing } from './byte-store';
import { folderBytes } from './folder-bytes.server';
import { PART } from './in-parts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'a-segment-files-'));
let bucket: Bucket;
beforeAll(async () => {
  bucket = await startBucket();
});
afterAll(async () => {
  await bucket.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function* inChunks(bytes: Buffer, size = 100_000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const all = async (store: ByteStore, key: string, range?: { first: number; last: number }) =>
  Buffer.concat(await (await store.read(key, range)).toArray());

const keysOf = async (store: ByteStore) => {
  const keys: string[] = [];
  for await (const { key } of store.list()) keys.push(key);
  return keys;
};

describe.each([
  ['a folder', () => folderBytes(folder)],
  ['a bucket', () => bucketBytes(bucket.url)],
])('%s', (_, open) => {
  test.each([0, 1, 70_000, PART, 2 * PART + 5])('gives back %i bytes, and any range', async (n) => {
    const store = open();
    const bytes = randomBytes(n);
    const received = await receiveBytes('w', inChunks(bytes), { most: 3 * PART, store });
    expect(received.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const key = `w/${received.id}`;
    expect((await all(store, key)).equals(bytes)).toBe(true);
    if (n > 60_000) {
      const part = await all(store, key, { first: 59_990, last: 60_009 });
      expect(part.equals(bytes.subarray(59_990, 60_010))).toBe(true);
    }
    expect(await keysOf(store)).toContain(key);
    await store.remove(key);
    await store.remove(key);
    expect(await keysOf(store)).toEqual([]);
    await expect(store.read(key)).rejects.toThrow(`The bytes of the file ${key}`);
  });

  test.each([10, 2 * PART])('keeps nothing of more than %i bytes', async (most) => {
    const store = open();
    const tooMany = inChunks(Buffer.alloc(most + 1), 4 * 1024 * 1024);
    await expect(receiveBytes('w', tooMany, { most, store })).rejects.toThrow(TooManyBytes);
    expect(await keysOf(store)).toEqual([]);
  });

  test('a key that leads elsewhere is refused', async () => {
    for (const key of ['../x', 'w/../x', 'w', 'w/x/y', '/w/x'])
      await expect(open().remove(key)).rejects.toThrow('Not a key');
  });
});

test('a folder holds no drafts of refused files, however soon they are refused', async () => {
  const refused = Array.from({ length: 50 }, () =>
    receiveBytes('w', inChunks(Buffer.alloc(11)), { most: 10, store: folderBytes(folder) }),
  );
  await Promise.allSettled(refused);
  const left = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
});

test('files in a folder are for the account alone that runs the product', async () => {
  const own = mkdtempSync(path.join(os.tmpdir(), 'a-segment-files-'));
  const { id } = await receiveBytes('w', inChunks(Buffer.from('x')), {
    ...{ most: 10, store: folderBytes(own) },
  });
  const places = ['w', `w/${id.slice(-2)}`, `w/${id.slice(-2)}/${id}`];
  const modes = places.map((place) => statSync(path.join(own, place)).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o600]);
  rmSync(own, { recursive: true });
});

describe('a place that cannot be read is not taken for a file that is gone', () => {
  const id = '00000000-0000-7000-8000-000000000000';

  test('in a folder', async () => {
    const own = mkdtempSync(path.join(os.tmpdir(), 'a-segment-files-'));
    writeFileSync(path.join(own, 'w'), 'a file where a folder should be');
    await expect(folderBytes(own).read(`w/${id}`)).rejects.toMatchObject({ code: 'ENOTDIR' });
    rmSync(own, { recursive: true });
  });

  test('in a bucket', async () => {
    const closed = bucketBytes(bucket.url.replace('S3RVER@', 'guessed@'));
    const refused = await closed.read(`w/${id}`).catch((error: Error) => error);
    expect(refused).toBeInstanceOf(Error);
    expect(refused).not.toBeInstanceOf(BytesMissing);
  });
});

test('a bucket that is not there, or a key that does not open it, is told from a right one', async () => {
  expect(await canReachBucket(bucket.url)).toBe(true);
  expect(await canReachBucket(bucket.url.replace('/files', '/elsewhere'))).toBe(false);
  expect(await canReachBucket(bucket.url.replace('S3RVER@', 'guessed@'))).toBe(false);
});

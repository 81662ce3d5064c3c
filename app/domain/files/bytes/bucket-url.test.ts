import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { startBucket } from '#test/support/bucket';
import { readBucketUrl } from './bucket-url';
import { checkBytes, openBytes } from './file-bytes.server';

test('the address says where the bucket is, who asks, and where inside it', () => {
  const long = 'https://k%2Fey:s%40cret@s3.example.com:9000/files/a%20b/c?region=eu-central-1';
  expect(readBucketUrl(long)).toEqual({
    origin: 'https://s3.example.com:9000',
    bucket: 'files',
    prefix: 'a b/c/',
    region: 'eu-central-1',
    key: 'k/ey',
    secret: 's@cret',
  });
});

test('nothing but the bucket is needed', () => {
  expect(readBucketUrl('https://key:secret@s3.example.com/files')).toMatchObject({
    bucket: 'files',
    prefix: '',
    region: 'us-east-1',
  });
});

test('a bucket that does not answer stops the start with a sentence; without one nothing is asked', async () => {
  const bucket = await startBucket();
  await expect(checkBytes({})).resolves.toBeUndefined();
  await expect(checkBytes({ filesUrl: bucket.url })).resolves.toBeUndefined();
  const elsewhere = bucket.url.replace('/files/', '/nowhere/');
  await expect(checkBytes({ filesUrl: elsewhere })).rejects.toMatchObject({
    plain: true,
    message: expect.stringContaining('FILES_URL=https://key:secret@'),
  });
  await bucket.stop();
});

test('files lie in the bucket where one is given, else in the data folder', async () => {
  const bucket = await startBucket();
  const dataDir = '/nowhere';
  const keys = async (filesUrl: string | undefined) => {
    const found: string[] = [];
    for await (const { key } of openBytes({ ...(filesUrl && { filesUrl }), dataDir }).list())
      found.push(key);
    return found;
  };
  await openBytes({ filesUrl: bucket.url, dataDir }).write(
    'w/x',
    Readable.from([Buffer.from('x')]),
  );
  expect([await keys(bucket.url), await keys(undefined)]).toEqual([['w/x'], []]);
  await bucket.stop();
});

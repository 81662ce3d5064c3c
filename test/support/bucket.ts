// A real S3-compatible server on this machine, with one empty bucket.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';

export interface Bucket {
  /** As FILES_URL has it. */
  url: string;
  stop(): Promise<void>;
}

export async function startBucket(): Promise<Bucket> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'a-segment-bucket-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    vhostBuckets: false,
    configureBuckets: [{ name: 'files' }],
  });
  server.middleware.splice(-1, 0, keepSlash);
  const { port } = await server.run();
  const stop = async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { url: `http://S3RVER:S3RVER@127.0.0.1:${port}/files/kept?region=us-east-1`, stop };
}

interface Asked {
  path: string;
  state: { vhost?: boolean };
  mountPath?: string;
}

/** It forgets the slash behind the name of a bucket when it checks a signature. */
function keepSlash(asked: Asked, next: () => Promise<void>): Promise<void> {
  if (/^\/[^/]+\/$/.test(asked.path)) {
    asked.state.vhost = true;
    asked.mountPath = '/';
  }
  return next();
}

/** What FILES_URL says: https://key:secret@host/bucket/prefix?region=... */
export interface BucketPlace {
  origin: string;
  bucket: string;
  /** Empty, or with a slash at its end. */
  prefix: string;
  region: string;
  key: string;
  secret: string;
}

export function readBucketUrl(value: string): BucketPlace {
  const url = new URL(value);
  const [bucket = '', ...folders] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  return {
    origin: url.origin,
    bucket,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    region: url.searchParams.get('region') ?? 'us-east-1',
    key: decodeURIComponent(url.username),
    secret: decodeURIComponent(url.password),
  };
}

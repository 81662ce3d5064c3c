import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import type { Pages } from './create-app';

/** What `npm run build` left in build/. */
export async function builtPages(): Promise<Pages> {
  const folder = path.join(process.cwd(), 'build');
  const build = await import(pathToFileURL(path.join(folder, 'server/index.js')).href);
  const client = path.join(folder, 'client');
  return {
    build: build as ServerBuild,
    development: false,
    files: [
      // Their names change with their content.
      express.static(client, {
        index: false,
        redirect: false,
        maxAge: '1h',
        setHeaders: keepAssets,
      }),
      missingAsset,
    ],
  };
}

const keepAssets = (response: express.Response, file: string): void => {
  if (file.includes(`${path.sep}client${path.sep}assets${path.sep}`)) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  }
};

/** An asset of an older build: a short answer instead of a whole page. */
const missingAsset: express.RequestHandler = (request, response, next) => {
  if (request.path.startsWith('/assets/')) response.status(404).type('text').send('Not found');
  else next();
};

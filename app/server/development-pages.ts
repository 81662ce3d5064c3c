import type http from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { env } from '../env.server';
import type { Pages } from './create-app';

/** Vite builds each page when it is asked for and shows changes at once. */
export async function developmentPages(server: http.Server): Promise<Pages> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: 'remix.config.js',
    // Several may run at once, each on a port of its own.
    cacheDir: `node_modules/.vite/${env().port}`,
    server: { middlewareMode: true, hmr: { server } },
  });
  server.on('close', () => vite.close());
  return {
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    files: [vite.middlewares],
    development: true,
  };
}

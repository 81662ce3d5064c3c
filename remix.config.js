// The Vite configuration, under the name visitors of a Remix project look for.
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import tsconfigPaths from 'vite-tsconfig-paths';
import { pageScript } from './app/answering/page-script/vite-plugin.mjs';

// A comment in zod that Rollup cannot place; routes that send nothing to the browser.
const harmless = new Set(['INVALID_ANNOTATION', 'EMPTY_BUNDLE']);

export default defineConfig({
  plugins: [
    pageScript(),
    tailwindcss(),
    remix({
      ignoredRouteFiles: ['**/*.test.*', '**/README.md'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
      },
    }),
    tsconfigPaths(),
  ],
  build: {
    target: 'es2022',
    // The survey itself is that large; only people who answer or preview one load it.
    chunkSizeWarningLimit: 2_000,
    rollupOptions: { onwarn: (warning, warn) => harmless.has(warning.code) || warn(warning) },
  },
});

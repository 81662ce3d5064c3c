import os from 'node:os';
import path from 'node:path';
import tsconfigPaths from 'vite-tsconfig-paths';
import { defineConfig } from 'vitest/config';
import { pageScript } from '../app/answering/page-script/vite-plugin.mjs';

const root = process.cwd();
/** By itself vitest leaves a core to its main process, which hardly uses it: of two cores, one. */
const maxWorkers = Math.max(2, os.availableParallelism() - 1);

const database = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  setupFiles: ['test/support/after-each-file.ts'],
};

export default defineConfig({
  root,
  plugins: [pageScript(), tsconfigPaths()],
  test: {
    maxWorkers,
    env: {
      // Vite puts its own BASE_URL, a path, where ours is an address.
      BASE_URL: 'http://localhost:3000',
      // Files that tests store.
      DATA_DIR: path.join(root, 'node_modules/.cache/a-segment/test-data'),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,surveys,db,test/architecture,test/bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{db,dom}.test.{ts,tsx}', '**/node_modules/**'],
          // Patient enough for a busy machine; the tests themselves take milliseconds.
          testTimeout: 20_000,
          // Plain functions on plain values: files may share what they import.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // jsdom puts its own fetch in the place of Node's, for every file that shares the process.
          name: 'unit-dom',
          include: ['app/**/*.dom.test.{ts,tsx}'],
          testTimeout: 20_000,
          isolate: false,
          // Most of their time they wait, as a person at a page does.
          maxWorkers: 2 * maxWorkers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: 'database',
          include: ['{app,db,test}/**/*.db.test.ts'],
          exclude: ['**/*.alone.db.test.ts', '**/node_modules/**'],
          // To import everything anew takes longer than to ask it.
          isolate: false,
        },
      },
      {
        extends: true,
        // Their settings are read once for each process.
        test: { ...database, name: 'database-alone', include: ['app/**/*.alone.db.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.spec.ts'],
          globalSetup: 'test/support/one-app.ts',
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});

// `npm run mutants -- <folder>`: breaks the code of a folder in every small way and counts how often
// its tests notice. Survivors are listed in the report, to be read one by one.
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  console.error('Say which folder or file: npm run mutants -- app/analysis');
  process.exit(1);
}

const isFile = (path) => /\.tsx?$/.test(path);
const mutate = positionals.flatMap((path) => (isFile(path) ? [path] : [`${path}/**/*.ts`]));

await new Stryker({
  mutate: [...mutate, '!**/*.test.ts', '!**/*.d.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // Loaded from source, types and all: a mutant that does not compile is told by its tests.
  disableTypeChecks: false,
  ignorePatterns: ['build', 'data', '.mutants'],
  tempDirName: '.mutants',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: {
    allowColor: false,
    reportTests: false,
    skipFull: true,
    reportScoreTable: true,
  },
  // Of a rule that a mutant makes endless.
  timeoutMS: 20_000,
  concurrency: 2,
}).runMutationTest();

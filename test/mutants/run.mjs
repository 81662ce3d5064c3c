// `npm run mutants -- <folder>`: breaks the code of a folder in every small way and counts how often
// its tests notice. Survivors are listed in the report, to be read one by one.
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { findSources } from './find-sources.mjs';
import { printShares, printTimeouts } from './print-shares.mjs';
import { sampleLines } from './sample-lines.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    beside: { type: 'boolean', default: false },
  },
});
const sources = findSources(positionals);
if (sources.length === 0) {
  console.error('Say which folder or file: npm run mutants -- app/analysis [--sample 200]');
  process.exit(1);
}

const results = await new Stryker({
  mutate: values.sample ? sampleLines(sources, Number(values.sample), values.seed) : sources,
  testRunner: 'vitest',
  // Without the tests of pages and jobs that reach it too: quick, and rather more is noticed.
  ...(values.beside && { testFiles: positionals.map((folder) => `${folder}/**/*.test.ts`) }),
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // What is reckoned once, when a file is loaded, is loaded again for nobody: broken it would seem unnoticed.
  ignoreStatic: true,
  // Loaded from source, types and all: a mutant that does not compile is told by its tests.
  disableTypeChecks: false,
  ignorePatterns: ['build', 'data', '.mutants'],
  tempDirName: '.mutants',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: {
    allowColor: false,
    reportTests: false,
    reportScoreTable: false,
  },
  // Of a rule that a mutant makes endless.
  timeoutMS: 20_000,
  // What everything uses is reached by nearly every test, on a machine that may be busy.
  dryRunTimeoutMinutes: 30,
  concurrency: 2,
}).runMutationTest();
printTimeouts(results);
printShares(results, positionals);

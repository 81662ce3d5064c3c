// The tests mutants are tried on: those without a browser, which are too slow to ask a thousand times.
import { defineConfig, mergeConfig } from 'vitest/config';
import type { Reporter, Vitest } from 'vitest/node';
import all from '../vitest.config';

const projects = all.test?.projects?.flatMap((project) =>
  typeof project === 'object' && 'test' in project && project.test?.name !== 'browser'
    ? // The machine is busy with several mutants at once.
      [{ ...project, test: { ...project.test, testTimeout: 120_000 } }]
    : [],
);

/** A file that cannot even be loaded has no tests: unsaid it would be left out, and nothing in it would notice. */
function fileErrors(): Reporter {
  let vitest: Vitest;
  return {
    onInit(started) {
      vitest = started;
    },
    onTestModuleEnd(file) {
      for (const { message } of file.errors())
        vitest.state.catchError(new Error(`${file.moduleId}: ${message}`), 'Failed Suite');
    },
  };
}

export default defineConfig(
  mergeConfig(
    { ...all, test: { ...all.test, projects: [] } },
    { test: { projects, reporters: [fileErrors()] } },
  ),
);

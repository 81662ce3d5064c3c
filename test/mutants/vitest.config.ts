// The tests mutants are tried on: those without a browser, which are too slow to ask a thousand times.
import { defineConfig, mergeConfig } from 'vitest/config';
import all from '../vitest.config';

const projects = all.test?.projects?.filter(
  (project) => typeof project === 'object' && 'test' in project && project.test?.name !== 'browser',
);

export default defineConfig(
  mergeConfig({ ...all, test: { ...all.test, projects: [] } }, { test: { projects } }),
);

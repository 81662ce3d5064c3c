// One running product for all browser tests; each test signs up and has a workspace of its own.
import type { TestProject } from 'vitest/node';
import { startApp } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string;
  }
}

export default async function setup(project: TestProject) {
  const app = await startApp();
  project.provide('appUrl', app.url);
  return async () => {
    await app.stop();
    const complaints = app
      .output()
      .split('\n')
      .filter((line) => /error/i.test(line));
    if (complaints.length > 0) console.log(`The server complained:\n${complaints.join('\n')}`);
  };
}

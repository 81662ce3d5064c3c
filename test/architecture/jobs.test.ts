// A job nobody takes waits for ever, and nobody is told.
import { expect, test } from 'vitest';
import { projectFiles, read } from './sources';

const jobs = projectFiles.filter((file) => file.endsWith('.job.server.ts'));
const taken = ['registry', 'schedule'].map((list) => read(`app/jobs/${list}.server.ts`)).join('\n');

test.each(jobs)('%s is in the registry or the schedule', (file) => {
  expect(read(file)).toContain('defineJob(');
  expect(taken).toContain(`from '${file.replace(/^app\//, '~/').replace(/\.ts$/, '')}'`);
});

test('what is a job is called one, so that it is found', () => {
  const others = projectFiles.filter(
    (file) =>
      /^app\/.*\.server\.ts$/.test(file) &&
      !jobs.includes(file) &&
      /= defineJob\(/.test(read(file)),
  );
  expect(others).toEqual([]);
});

import { expect, test } from 'vitest';
import { isTest, read, sources } from './sources';

/** Prints its own sentences to whoever calls it; no request passes through. */
const commands = [
  'app/start.mjs',
  'app/build.mjs',
  'app/analyze.mjs',
  'app/case-folder/analyze-folder.ts',
];

/** Below the application: says a sentence of its own, without values. */
const below = ['db/embedded/threaded-client.ts', 'db/embedded/keep-measured.ts'];

test('failures are written in one way, which keeps keys, addresses and answers out', () => {
  const speaking = sources
    .filter((file) => /^(app|db|surveys)\//.test(file) && !isTest(file))
    .filter((file) => !file.startsWith('app/log/') && ![...commands, ...below].includes(file))
    .filter((file) => /console\.(error|warn|trace|dir)\(/.test(read(file)));
  expect(speaking, 'use logFailure of app/log').toEqual([]);
});

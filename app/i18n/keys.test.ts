import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { en } from './locales/en';

const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => path.join('app', name));

/** Keys written out in the code: t('imports.title'); built keys are found by looking at pages. */
const keysIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key);

function isSaid(key: string): boolean {
  const steps = key.split('.');
  const last = steps.pop() ?? '';
  let part: unknown = en;
  for (const step of steps) part = (part as Record<string, unknown> | undefined)?.[step];
  const texts = (part ?? {}) as Record<string, unknown>;
  return [last, `${last}_other`].some((name) => typeof texts[name] === 'string');
}

it('every text a page asks for has been written', () => {
  const unsaid = sources.flatMap((file) =>
    keysIn(file)
      .filter((key) => !isSaid(key))
      .map((key) => `${file}: ${key}`),
  );
  expect(unsaid).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { fileTexts } from './file-texts';

const texts = fileTexts(i18nFor('en').t);
const MB = 1024 * 1024;
const limits = (accept: string, most = 1) => texts.limits({ most, largest: 10 * MB, accept });

describe('what may be sent', () => {
  test('is said with its size, and with how many', () => {
    expect(limits('')).toBe('Up to 10 MB.');
    expect(limits('', 3)).toBe('3 files at most, up to 10 MB each.');
  });

  test.each([
    ['image/*', 'pictures'],
    ['image/*,.pdf', 'pictures, PDF'],
    ['image/png, video/*', 'PNG, films.'],
    ['application/pdf,.pdf', 'PDF'],
  ])('%s is said as people know it', (accept, kinds) => {
    expect(limits(accept)).toContain(kinds);
    expect(limits(accept)).not.toContain(`${kinds},`);
  });
});

test('the button says whether a file comes first, comes too, or takes another’s place', () => {
  const [first, another, more] = [
    texts.choose({ most: 1, held: 0 }),
    texts.choose({ most: 1, held: 1 }),
    texts.choose({ most: 3, held: 1 }),
  ];
  expect(new Set([first, another, more]).size).toBe(3);
  expect(texts.choose({ most: 3, held: 0 })).toBe(more);
});

test('the script finds its words, with the place of a name in them', () => {
  const { script } = texts;
  for (const [key, words] of Object.entries(script)) expect([key, words]).not.toContain('');
  for (const key of ['sending', 'sent']) expect(script[key]).toContain('{{name}}');
  expect(script.size).toBe('{{name}} MB');
});

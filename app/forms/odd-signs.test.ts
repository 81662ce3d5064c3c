import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkFields } from './check-fields';
import { parseFields, refuseOddSigns, refuseRepeated } from './fields';
import { hasOddSigns, withoutOddSigns } from './odd-signs';

const form = (fields: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
};
const statusOf = (act: () => void): number => {
  try {
    act();
    return 200;
  } catch (thrown) {
    return (thrown as Response).status;
  }
};

test.each(['a\0', '\u0007', '\u000b', '\u000c', '\u001b', '\uffff', '\ud83d', '\ude00x'])(
  '%j cannot be kept',
  (text) => {
    expect(hasOddSigns(text)).toBe(true);
    expect(hasOddSigns(withoutOddSigns(`${text}b${text}`))).toBe(false);
    expect(statusOf(() => refuseOddSigns([['title', text]]))).toBe(400);
    expect(statusOf(() => refuseOddSigns([[text, 'title']]))).toBe(400);
  },
);

test('text in any script, on lines and with tabs, can', () => {
  const text = 'Анна\r\n\tО’Нил 😀 👩‍👩‍👧 עברית \u202e \u00a0 \ufeff';
  expect(hasOddSigns(text)).toBe(false);
  expect(withoutOddSigns(text)).toBe(text);
  expect(statusOf(() => refuseOddSigns([['title', text]]))).toBe(200);
});

test('it is said at the field, before any other complaint, and only of fields the page has', () => {
  const shape = z.object({ name: z.string().min(9, 'short'), words: z.array(z.string()) });
  const read = checkFields(form({ name: 'a\0b', other: '\0' }), shape);
  expect(read).toMatchObject({ ok: false, errors: { name: 'oddSigns' } });
  expect(read.entered).toEqual({ name: 'a\0b' });
  expect(checkFields(form({ name: 'long enough', other: '\0' }), shape).ok).toBe(true);
});

test('a field with an endless name is refused', () => {
  const fields = parseFields('x'.repeat(64_000));
  expect(statusOf(() => refuseRepeated(fields, {}))).toBe(400);
});

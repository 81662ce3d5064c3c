import { expect, test } from 'vitest';
import { refusedBy } from './refusal.server';

const form = { field: 'email', entered: { email: 'anna@example.com' } };

test('what is wrong stands at its field', () => {
  expect(refusedBy({ ok: false, error: 'wrongPassword' }, form)).toEqual({
    ok: false,
    errors: { email: 'wrongPassword' },
    entered: form.entered,
  });
});

test('that it was tried too often is the fault of no field', () => {
  expect(refusedBy({ ok: false, error: 'tooMany:2', minutes: 2 }, form)).toEqual({
    ok: false,
    errors: { '': 'tooMany:2' },
    entered: form.entered,
    minutes: 2,
  });
});

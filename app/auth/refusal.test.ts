import { expect, test } from 'vitest';
import { refusal } from './refusal.server';

const form = { field: 'email', entered: { email: 'anna@example.com' } };

test('what is wrong stands at its field', () => {
  const { data, init } = refusal({ ok: false, error: 'wrongPassword' }, form);
  expect(data.errors).toEqual({ email: 'wrongPassword' });
  expect(init).toEqual({ status: 400 });
});

test('that it was tried too often is the fault of no field, and says when to come back', () => {
  const { data, init } = refusal({ ok: false, error: 'tooMany:2', minutes: 2 }, form);
  expect(data).toEqual({ errors: { '': 'tooMany:2' }, entered: form.entered });
  expect(init).toEqual({ status: 429, headers: { 'Retry-After': '120' } });
});

import { expect, test } from 'vitest';
import { byIntent } from './by-intent';

const pressed = (intent?: string) => {
  const form = new FormData();
  if (intent !== undefined) form.set('intent', intent);
  return byIntent(form, { save: (): string => 'saved', remove: (): string => 'removed' })();
};

test('the button that was pressed says what is done', () => {
  expect(pressed('save')).toBe('saved');
  expect(pressed('remove')).toBe('removed');
});

test.each([undefined, '', 'other', 'toString', '__proto__'])(
  '%s is no button of ours',
  (intent) => {
    expect(() => pressed(intent)).toThrow(expect.objectContaining({ status: 400 }));
  },
);

import { expect, it } from 'vitest';
import { allows, isRole, permissions, roles } from './role';

const granted = {
  founder: { read: true, review: true, edit: true, manage: true },
  editor: { read: true, review: false, edit: true, manage: false },
  tracker: { read: true, review: true, edit: false, manage: false },
  viewer: { read: true, review: false, edit: false, manage: false },
};
const cases = roles.flatMap((role) => permissions.map((permission) => [role, permission] as const));

it.each(cases)('%s and the permission to %s', (role, permission) => {
  expect(allows(role, permission)).toBe(granted[role][permission]);
});

it('a word from a form is a role only when it is one', () => {
  expect(isRole('founder')).toBe(true);
  expect(isRole('owner')).toBe(false);
  expect(isRole('constructor')).toBe(false);
});

import { expect, it } from 'vitest';
import { allows, permissions, roles } from './role';

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

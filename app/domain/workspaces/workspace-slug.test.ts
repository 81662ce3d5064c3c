import { expect, it } from 'vitest';
import { workspaceSlug } from './workspace-slug';

it.each([
  ['Курсы для кода', 'kursy-dlya-koda'],
  ['Ёлка & Щётка', 'yolka-shchyotka'],
  ['  Café   Núñez, Ltd. ', 'cafe-nunez-ltd'],
  ['我们', 'workspace'],
  ['../../etc', 'etc'],
  [`${'long '.repeat(20)}`, 'long-long-long-long-long-long-long-long'],
])('the address of %s is %s', (name, slug) => {
  expect(workspaceSlug(name)).toBe(slug);
});

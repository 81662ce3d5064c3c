import { expect, it } from 'vitest';
import { localPath, signInPath } from './next-path';

it.each(['/w/courses', '/w/courses/members?page=2', '/'])('%s is a page of ours', (path) => {
  expect(localPath(path, '/home')).toBe(path);
});

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/w\\..\\..',
  'javascript:alert(1)',
  '',
  null,
  ['/w'],
])('%j is not, so the reader goes home', (path) => {
  expect(localPath(path, '/home')).toBe('/home');
});

const get = (address: string) => new Request(`http://localhost:3000${address}`);

it('a page is come back to after signing in, without what Remix adds to its address', () => {
  const asked = get('/w/courses.data?page=2&_routes=routes%2Fw');
  expect(signInPath(asked)).toBe('/sign-in?next=%2Fw%2Fcourses%3Fpage%3D2');
  expect(signInPath(get('/'))).toBe('/sign-in');
});

it('a form that was being sent is not sent again', () => {
  const sent = new Request('http://localhost:3000/w/courses/members', { method: 'POST' });
  expect(signInPath(sent)).toBe('/sign-in');
});

import { expect, test, vi } from 'vitest';
import { nameOf, shrinkPhoto } from './shrink-photo';

const photo = (type: string, size: number) => new File(['x'.repeat(size)], 'IMG 1.b.png', { type });
const LARGE = 1_500_001;

test.each([
  ['is small', photo('image/png', 1_500_000), ''],
  ['is no photo', photo('application/pdf', LARGE), ''],
  ['is drawn in lines', photo('image/svg+xml', LARGE), ''],
  ['moves', photo('image/gif', LARGE), ''],
  ['may not become a JPEG', photo('image/png', LARGE), 'image/png,.pdf'],
  ['cannot be turned upright here', photo('image/jpeg', LARGE), ''],
])('what %s stays as it is', async (why, file, accept) => {
  const isUpright = !why.includes('upright');
  vi.stubGlobal('window', { CSS: {} });
  vi.stubGlobal('CSS', { supports: () => isUpright });
  expect(await shrinkPhoto(file, accept)).toBe(file);
  vi.unstubAllGlobals();
});

test('a photo that became a JPEG is called one, and any other file what it was', () => {
  const file = photo('image/png', 1);
  expect(nameOf(file, new Blob([], { type: 'image/jpeg' }))).toBe('IMG 1.b.jpg');
  expect(nameOf(file, file)).toBe('IMG 1.b.png');
});

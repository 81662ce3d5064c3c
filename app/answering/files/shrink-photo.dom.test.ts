import { afterEach, describe, expect, test, vi } from 'vitest';
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

describe('a large photo', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A browser that reads every picture as so large, and writes a JPEG of `bytes`; what it drew. */
  function aBrowser([naturalWidth, naturalHeight]: [number, number], bytes: number | null) {
    const drawn: unknown[] = [];
    const canvas = {
      ...{ width: 0, height: 0 },
      getContext: () => ({
        fillRect: (...area: number[]) => drawn.push(['paper', ...area]),
        drawImage: (_image: unknown, ...area: number[]) => drawn.push(['photo', ...area]),
      }),
      toBlob: (then: BlobCallback, type: string) =>
        then(bytes === null ? null : new Blob(['x'.repeat(bytes)], { type })),
    };
    const release = vi.fn();
    vi.stubGlobal('window', { CSS: {} });
    vi.stubGlobal('CSS', { supports: () => true });
    vi.stubGlobal('document', { createElement: () => canvas });
    vi.stubGlobal('URL', { createObjectURL: () => 'blob:photo', revokeObjectURL: release });
    vi.stubGlobal(
      'Image',
      class {
        naturalWidth = naturalWidth;
        naturalHeight = naturalHeight;
        onload = () => {};
        onerror = () => {};
        #address = '';
        get src() {
          return this.#address;
        }
        set src(address: string) {
          this.#address = address;
          queueMicrotask(naturalWidth > 0 ? this.onload : this.onerror);
        }
      },
    );
    return { drawn, release };
  }

  test.each<[from: [number, number], to: [number, number]]>([
    [
      [5_120, 3_840],
      [2_560, 1_920],
    ],
    [
      [1_000, 4_000],
      [640, 2_560],
    ],
    [
      [800, 600],
      [800, 600],
    ],
  ])('of %j is sent as a JPEG of %j, whole, on white paper', async (from, to) => {
    const { drawn, release } = aBrowser(from, 900);
    const sent = await shrinkPhoto(photo('image/png', LARGE), '.pdf,image/*');
    expect(sent).toMatchObject({ type: 'image/jpeg', size: 900 });
    expect(drawn).toEqual([
      ['paper', 0, 0, ...to],
      ['photo', 0, 0, ...to],
    ]);
    expect(release).toHaveBeenCalledWith('blob:photo');
  });

  test.each<[string, [number, number], number | null]>([
    ['would be no smaller', [5_120, 3_840], LARGE],
    ['cannot be read here', [0, 0], 900],
    ['cannot be written here', [5_120, 3_840], null],
  ])('that %s is sent as it is', async (_why, size, bytes) => {
    aBrowser(size, bytes);
    const file = photo('image/jpeg', LARGE);
    expect(await shrinkPhoto(file, 'image/jpeg')).toBe(file);
  });
});

test('a photo that became a JPEG is called one, and any other file what it was', () => {
  const file = photo('image/png', 1);
  expect(nameOf(file, new Blob([], { type: 'image/jpeg' }))).toBe('IMG 1.b.jpg');
  expect(nameOf(file, file)).toBe('IMG 1.b.png');
});

import { describe, expect, test } from 'vitest';
import { keepPosted, Unsent } from './keep-posted.server';

const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
const noDoor = () => Promise.reject(new Error('Nobody asks for it'));
const form = (body: string | FormData) =>
  new Request('http://localhost/a/link', {
    method: 'POST',
    body,
    ...(typeof body === 'string' && {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    }),
  });
const failing = (error: unknown) =>
  keepPosted(form('a=1&a=2&b='), noDoor, () => Promise.reject(error));

describe('a form that is sent', () => {
  test('is read as it is, and answered', async () => {
    const said = await keepPosted(form('a=1&a=2'), noDoor, async (read) => read.getAll('a'));
    expect(said).toEqual(['1', '2']);
  });

  test('while the database is away comes back, every field of it', async () => {
    const error = await failing(away).catch((thrown: Unsent) => thrown);
    expect(error).toBeInstanceOf(Unsent);
    expect(error).toMatchObject({
      fields: [
        ['a', '1'],
        ['a', '2'],
        ['b', ''],
      ],
      cause: away,
    });
  });

  test('where something else is broken comes back as that', async () => {
    const broken = new Error('Our mistake');
    await expect(failing(broken)).rejects.toBe(broken);
  });

  test('too large to be read is refused', async () => {
    const large = form(`a=${'x'.repeat(3_000_000)}`);
    await expect(keepPosted(large, noDoor, async () => 'read')).rejects.toMatchObject({
      status: 413,
    });
  });

  test('in parts is read even while the door cannot be found; its files are not kept', async () => {
    const parts = new FormData();
    parts.set('a', '1');
    parts.set('q0', new File(['x'], 'photo.png'));
    const read = await keepPosted(
      form(parts),
      () => Promise.reject(away),
      async (sent) => sent,
    );
    expect([...read]).toEqual([['a', '1']]);
    expect(read.files?.sent).toEqual([]);
  });
});

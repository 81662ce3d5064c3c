import { expect, it } from 'vitest';
import { assertSameOrigin } from './same-origin.server';

const ours = 'http://localhost:3000';

function passes(headers: Record<string, string>, method = 'POST'): boolean {
  const request = new Request(`${ours}/w/courses/members`, { method });
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  try {
    assertSameOrigin(request);
    return true;
  } catch (thrown) {
    expect(thrown).toMatchObject({ status: 403 });
    return false;
  }
}

it('our own pages may send forms, at whatever name the server is reached', () => {
  expect(passes({ 'Sec-Fetch-Site': 'same-origin' })).toBe(true);
  expect(passes({ Origin: ours })).toBe(true);
  expect(passes({ Origin: 'http://192.168.1.5:3000', Host: '192.168.1.5:3000' })).toBe(true);
});

it('another site may not', () => {
  expect(passes({ Origin: 'https://evil.example' })).toBe(false);
  expect(passes({ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' })).toBe(false);
  expect(passes({ 'Sec-Fetch-Site': 'cross-site' })).toBe(false);
  expect(passes({ 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:4000' })).toBe(false);
  expect(passes({ Origin: 'null' })).toBe(false);
});

it('reading is open, and so are programs that are no browsers', () => {
  expect(passes({ Origin: 'https://evil.example' }, 'GET')).toBe(true);
  expect(passes({})).toBe(true);
});

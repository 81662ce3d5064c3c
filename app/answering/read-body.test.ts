import { expect, it } from 'vitest';
import { readBody } from './read-body.server';

const sent = (body: string) => new Request('http://localhost/', { method: 'POST', body });

it('what fits is read whole, what does not is refused with 400', async () => {
  expect(await readBody(sent('ответ'))).toBe('ответ');
  const refused = await readBody(sent('x'.repeat(300_000))).catch((answer) => answer);
  expect(refused.status).toBe(400);
  const endless = await readBody(sent('x'.repeat(6_000_000))).catch((answer) => answer);
  expect(endless.status).toBe(400);
});

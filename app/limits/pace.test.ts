import { expect, it } from 'vitest';
import { createPace } from './pace.server';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

it('lets a burst through, then as many a minute as said, each address for itself', () => {
  const mayGoOn = createPace({ burst: 3, perMinute: 60 });
  const tries = [0, 0, 0, 0, 0.5, 1.6].map((second) => mayGoOn('office', at(second)));
  expect(tries).toEqual([true, true, true, false, false, true]);
  expect(mayGoOn('home', at(0))).toBe(true);
});

import { expect, it } from 'vitest';
import { createLines, LineFull } from './lines.server';

it('who comes last is next, and without room who came first is sent away', async () => {
  const stand = createLines({ atOnce: 1, room: 2 });
  let open = () => {};
  const served: string[] = [];
  const first = stand('a', () => new Promise<void>((resolve) => (open = resolve)));
  const join = (name: string, priority?: number) =>
    stand('a', async () => void served.push(name), priority);
  const sentAway = expect(join('oldest')).rejects.toThrow(LineFull);
  const waiting = [join('middle'), join('newest')];
  await sentAway;
  open();
  await Promise.all([first, ...waiting]);
  expect(served).toEqual(['newest', 'middle']);
});

it('who is known goes first, and one line does not hold up another', async () => {
  const stand = createLines({ atOnce: 1, room: 5 });
  let open = () => {};
  const served: string[] = [];
  const first = stand('a', () => new Promise<void>((resolve) => (open = resolve)));
  const join = (name: string, priority?: number) =>
    stand('a', async () => void served.push(name), priority);
  const waiting = [join('known', 1), join('unknown')];
  await stand('b', async () => void served.push('elsewhere'));
  open();
  await Promise.all([first, ...waiting]);
  expect(served).toEqual(['elsewhere', 'known', 'unknown']);
});

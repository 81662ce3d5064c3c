import { expect, test } from 'vitest';
import { shortName } from './short-name';

test('a name that fits stays as it is', () => {
  expect(shortName('“How much?”: 3 or more', 22)).toBe('“How much?”: 3 or more');
});

test.each([
  ['freelance + “About how much do you expect to earn?”: 3 or more', 'freelance + “About how…”'],
  ['фриланс + «Сколько вы рассчитываете получать?»: от 3', 'фриланс + «Сколько вы…»'],
  ['“How much?”: three hundred or more', '“How much?”: three…'],
])('%s: cut between words, and what was quoted is closed', (name, short) => {
  expect(shortName(name, 26)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(26);
});

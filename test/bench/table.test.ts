import { expect, test } from 'vitest';
import { holdsInContract } from './contract-condition';
import { MEASURES } from './measures';
import type { Figure } from './measures/measure';
import { figureTable, mark } from './table';

const figure: Figure = {
  name: 'hit',
  unit: 'share',
  good: 'high',
  must: 0.7,
  great: 0.8,
  value: 0.75,
  how: 'seeds 1-9',
};

test('a figure is marked by what it reaches', () => {
  expect(mark(figure)).toBe('+');
  expect(mark({ ...figure, value: 0.8 })).toBe('++');
  expect(mark({ ...figure, value: 0.69 })).toBe('-');
  expect(mark({ ...figure, value: null })).toBe('?');
  expect(mark({ ...figure, good: 'low', must: 3, great: 2, value: 2.5 })).toBe('+');
  expect(mark({ ...figure, good: 'nearZero', must: 0.03, great: 0.01, value: -0.02 })).toBe('+');
});

test('the table says what is measured, what must be, and how', () => {
  const [, line] = figureTable([figure]).split('\n');
  expect(line!.split('|').map((cell) => cell.trim())).toEqual([
    'hit',
    '0.75 +',
    '>= 0.70',
    '>= 0.80',
    'seeds 1-9',
  ]);
});

test('every part has a name of its own', () => {
  const parts = MEASURES.map(({ part }) => part);
  expect(new Set(parts).size).toBe(parts.length);
});

test('conditions are read as the contract says; a missing answer makes each of them false', () => {
  const data = {
    city: 'Köln',
    tools: ['till', 'bank'],
    months: '7',
    order: ['speed', 'price'],
    feel: { office: 3 },
    why: 'Umzug nach Köln',
    had: false,
  };
  const held = [
    { question: 'city', op: 'in', value: ['Köln', 'Bonn'] },
    { question: 'city', op: 'not_in', value: ['Bonn'] },
    { question: 'had', op: 'in', value: [false] },
    { question: 'tools', op: 'includes', value: 'bank' },
    { question: 'months', op: 'gte', value: 7 },
    { question: 'months', op: 'lte', value: 7 },
    { question: 'order', op: 'rank_top', value: 'price', k: 2 },
    { question: 'feel', op: 'cell_in', row: 'office', value: ['3'] },
    { question: 'why', op: 'text_any', value: ['UMZUG', 'xyz'] },
    { question: 'had', op: 'answered' },
  ] as const;
  for (const condition of held) {
    const plain = structuredClone(condition) as unknown as Parameters<typeof holdsInContract>[0];
    expect(holdsInContract(plain, data)).toBe(true);
    expect(holdsInContract(plain, {})).toBe(false);
  }
});

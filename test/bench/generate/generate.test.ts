import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeBehaviour } from '~/analysis/behaviour/behaviour';
import { DEFAULT_GRADE_RULE, gradeOf } from '~/analysis/behaviour/grade-rule';
import { readCase } from '~/case-folder/read-case';
import { readTruth } from '../truth';
import { generate, NOISE, PLANTED } from './families';
import type { GeneratedCase } from './make-case';
import { THEMES } from './themes';
import { writeCase } from './write-case';

const planted = Object.values(PLANTED);
const seeds = [1, 2, 3];

function gradesIn({ input, truth }: GeneratedCase): { kind: string; grade: string }[] {
  const table = describeBehaviour(input);
  return truth.respondents.map((id) => ({
    kind: truth.archetype[id]!,
    grade: gradeOf(table.byCustomer.get(id)!, DEFAULT_GRADE_RULE, table),
  }));
}

describe.each([...planted, ...NOISE].map((family) => [family.name, family] as const))(
  'generated: %s',
  (_, family) => {
    test('the same seed makes the same case, another seed another', () => {
      const [first, again, other] = [1, 1, 2].map((seed) => generate(family, [60, 90], seed));
      expect(again).toEqual(first);
      expect(other!.sheets).not.toEqual(first!.sheets);
    });

    test('as many people as asked, each question answered by somebody', () => {
      const { input, truth } = generate(family, [80, 80], 3);
      expect(truth.respondents).toHaveLength(80);
      expect([...input.respondents].sort()).toEqual([...truth.respondents].sort());
      expect(input.setAside).toEqual({ unknownCustomers: 2, olderDuplicates: 2 });
      for (const { values } of input.questions) {
        expect((values as unknown[]).some((value) => value !== null)).toBe(true);
      }
    });
  },
);

test('the grading rule sees the hidden kinds as blurred as the contract says', () => {
  const all = seeds.flatMap((seed) => gradesIn(generate(PLANTED.one!, [500, 500], seed)));
  const both = all.filter(({ kind, grade }) => kind === 'A' && grade === 'A').length;
  const either = all.filter(({ kind }) => kind === 'A').length;
  const told = all.filter(({ grade }) => grade === 'A').length;
  const f1 = (2 * both) / (either + told);
  const right = all.filter(({ kind, grade }) => kind === grade).length / all.length;
  // The contract's own generator: F1 about .87, five grades right about .83.
  expect(f1).toBeGreaterThan(0.82);
  expect(f1).toBeLessThan(0.92);
  expect(right).toBeGreaterThan(0.78);
  expect(right).toBeLessThan(0.88);
});

test.each(planted.map((family) => [family.name, family] as const))(
  '%s: about a quarter of the people belong, and they are A more often',
  (_, family) => {
    const fresh = seeds.flatMap((seed) => generate(family, [60, 60], seed).truth.fresh);
    const shareOfA = (member: boolean) => {
      const some = fresh.filter(({ m }) => m === member);
      return some.filter(({ a }) => a === 'A').length / some.length;
    };
    const members = fresh.filter(({ m }) => m).length / fresh.length;
    expect(members).toBeGreaterThan(0.12);
    expect(members).toBeLessThan(0.35);
    expect(shareOfA(true) - shareOfA(false)).toBeGreaterThan(0.2);
  },
);

test('noise hides nothing', () => {
  for (const family of NOISE) {
    const { truth } = generate(family, [60, 60], 1);
    expect(truth).toMatchObject({ planted: false, members: [], fresh: [] });
  }
});

test('four languages and every kind of question occur', () => {
  expect(THEMES.map(({ language }) => language).sort()).toEqual(['de', 'en', 'es', 'ru']);
  for (const { asked, currencies } of THEMES) {
    expect(new Set(asked.map(({ type }) => type)).size).toBe(12);
    expect(Object.values(currencies)[0]).toBe(1);
    expect(asked.some(({ shownIf }) => shownIf !== undefined)).toBe(true);
  }
});

test('a case written as a folder is read back as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  const made = generate(PLANTED.persona!, [60, 60], 4);
  writeCase(folder, made);
  const read = readCase(join(folder, 'in'));
  expect(read.input).toEqual(made.input);
  expect(read.seed).toBe(4);
  expect(readTruth(folder)).toMatchObject(made.truth);
});

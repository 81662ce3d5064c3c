// Whatever the method says, what is kept of it for good holds nobody: also of steps that are yet to come.
import { describe, expect, test } from 'vitest';
import { aGroupedCase, aRichCase } from '#test/support/rich-case';
import { analyze } from '~/analysis/analyze';
import { peopleOf, splitReport } from './split-report';

const studies = {
  rich: aRichCase({ people: 180, seed: 5 }),
  grouped: aGroupedCase({ people: 120, seed: 8 }),
};

describe.each(Object.entries(studies))('of a %s study', (_name, input) => {
  const report = analyze(input, { seed: 7, permutations: 199 });
  const kept = JSON.stringify(splitReport(report).kept);

  test('what is kept names no customer', () => {
    const ids = input.customers.map(({ id }) => id);
    expect(peopleOf(report).map(({ customerId }) => customerId)).toEqual(
      expect.arrayContaining(ids),
    );
    expect(ids.filter((id) => kept.includes(`"${id}"`))).toEqual([]);
  });

  test('what is kept quotes nobody', () => {
    const written = input.questions.flatMap((one) => (one.kind === 'text' ? one.values : []));
    const sentences = new Set(written.filter((text) => text?.includes(' ')));
    expect([...sentences].filter((text) => kept.includes(text!))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { aCase, aNoiseCase } from '#test/support/analysis-cases';
import { analyze } from './analyze';
import type { AnalysisInput, Question } from './input';
import { AnalysisStopped } from './progress';

const run = (input: AnalysisInput) => analyze(input, { seed: 7, permutations: 199 });

test('a planted segment is proposed, with its rule, figures and people', () => {
  const report = run(aCase({ people: 150, seed: 1 }));
  const [segment] = report.segments;
  expect(report.verdict).toBe('segment');
  expect(segment?.rule?.[0]?.condition).toMatchObject({ question: 'change', value: ['online'] });
  expect(segment!.inside.share).toBeGreaterThan(segment!.outside.share);
  expect(segment!.expected.value).toBeLessThanOrEqual(segment!.inside.share);
  expect(segment!.lift.low).toBeLessThan(segment!.lift.value);
  expect(segment!.vanish).toBeGreaterThan(0);
  expect(segment!.memberIds).toHaveLength(segment!.inside.total);
  expect(segment!.quotes.length).toBeGreaterThan(0);
});

test('on noise there is no reliable difference, and three questions to ask next', () => {
  const report = run(aNoiseCase({ people: 120, seed: 4 }));
  expect(report.verdict).toBe('noReliableDifference');
  expect(report.segments).toEqual([]);
  expect(report.askNext).toHaveLength(3);
  expect(report.notSaid.map((one) => one.code)).toContain('noReliableDifference');
});

test('the same input and seed give the same bytes', () => {
  const first = JSON.stringify(run(aCase({ people: 90, seed: 2 })));
  expect(JSON.stringify(run(aCase({ people: 90, seed: 2 })))).toBe(first);
});

test('the order of the rows changes nothing', () => {
  const input = aCase({ people: 90, seed: 2 });
  const back = <T>(list: readonly T[]) => [...list].reverse();
  const turned: AnalysisInput = {
    ...input,
    customers: back(input.customers),
    purchases: back(input.purchases),
    respondents: back(input.respondents),
    questions: input.questions.map(
      (question) => ({ ...question, values: back(question.values as unknown[]) }) as Question,
    ),
  };
  const [one, other] = [run(input), run(turned)];
  expect(other.segments).toEqual(one.segments);
  expect(other.pSearch).toBe(one.pSearch);
});

test('a hypothesis written before is confirmed alone, a wrong one is not', () => {
  const input = aCase({ people: 60, seed: 3 });
  input.hypotheses = [
    {
      id: 'h1',
      text: 'Who goes online',
      conditions: [{ question: 'change', op: 'in', value: ['online'] }],
    },
    { id: 'h2', text: 'Fast ones', conditions: [{ question: 'pace', op: 'gte', value: 4 }] },
    { id: 'h3', text: 'Nobody', conditions: [{ question: 'gone', op: 'answered' }] },
  ];
  const outcomes = run(input).hypotheses.map((one) => one.outcome);
  expect(outcomes[0]).toBe('confirmed');
  expect(outcomes[1]).not.toBe('confirmed');
  expect(outcomes[2]).toBe('tooLittleData');
});

test('stopping ends the analysis, progress grows to one', () => {
  const input = aNoiseCase({ people: 40, seed: 1 });
  expect(() => analyze(input, { seed: 1, shouldStop: () => true })).toThrow(AnalysisStopped);
  const shares: number[] = [];
  analyze(input, { seed: 1, permutations: 19, onProgress: (_, share) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

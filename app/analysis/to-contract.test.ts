import { expect, test } from 'vitest';
import { noiseReport, segmentReport } from '#test/fixtures/reports';
import type { Condition } from './input';
import type { LabelledCondition, Report } from './report';
import { toContract } from './to-contract';

/** The name a segment of these signs is given in the contract. */
function nameOf(...rule: LabelledCondition[]): string {
  const segments = [{ ...segmentReport.segments[0]!, rule }];
  const report: Report = { ...segmentReport, segments };
  return toContract(report, { warnings: [], elapsedSeconds: 0 }).segments[0]!.name;
}

const label = (answer: string, condition: object, more = {}): LabelledCondition => ({
  question: 'Why?',
  answer,
  condition: { question: 'why', ...condition } as Condition,
  ...more,
});

test.each([
  ['Why?: Cat / Dog', label('Cat / Dog', { op: 'in', value: ['c', 'd'] })],
  ['Why?: ≠ Cat / Dog', label('Cat / Dog', { op: 'not_in', value: ['c', 'd'] })],
  ['Why?: Cat', label('Cat', { op: 'includes', value: 'c' })],
  ['Why?: ≥ 6', label('6', { op: 'gte', value: 6 })],
  ['Why?: ≤ 6', label('6', { op: 'lte', value: 6 })],
  ['Why?: 1: Cat', label('Cat', { op: 'rank_top', value: 'c', k: 1 })],
  ['Why?: 1–2: Cat', label('Cat', { op: 'rank_top', value: 'c', k: 2 })],
  ['Why?: «price» / «dear»', label('price / dear', { op: 'text_any', value: ['pric', 'dear'] })],
  ['Why?: ✓', label('', { op: 'answered' })],
])('a sign of the contract says what is said of the answer: %s', (name, sign) => {
  expect(nameOf(sign)).toBe(name);
});

test('what the founder called some words is her name for them, without signs', () => {
  const coded = label('a / b', { op: 'text_any', value: ['pric'] }, { code: 'a / b' });
  expect(nameOf(coded)).toBe('Why?: a / b');
});

test('several signs are joined; a report that found nothing names nobody', () => {
  const cat = label('Cat', { op: 'includes', value: 'c' });
  expect(nameOf(cat, cat)).toBe('Why?: Cat + Why?: Cat');
  const nothing = toContract(noiseReport, { warnings: [], elapsedSeconds: 0 });
  expect(nothing).toMatchObject({ no_structure: true, a_segment_id: null, segments: [] });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSurvey } from '#surveys/encode';
import { isLongRun, runs } from '#test/support/fuzz/runs';
import { allWith, unsoundPlaces } from '#test/support/fuzz/soundness';
import { type FuzzStudy, studies } from '#test/support/fuzz/study';
import { analyze } from '~/analysis/analyze';
import { conditionMask, findQuestion } from '~/analysis/answers/condition';
import { linkAnswers } from '~/analysis/behaviour/link';
import type { AnalysisInput } from '~/analysis/input';
import type { LabelledCondition } from '~/analysis/report';
import { countBits, hasBit } from '~/analysis/search/mask';
import { toContract } from '~/analysis/to-contract';

function inputOf(study: FuzzStudy): AnalysisInput {
  const { definition, sheets, ...rest } = study;
  const linked = linkAnswers(sheets, new Set(study.customers.map((customer) => customer.id)));
  return {
    ...rest,
    baseCurrency: 'EUR',
    questions: encodeSurvey(definition, linked.data, { locale: 'ru' }),
    respondents: linked.respondents,
    setAside: linked.setAside,
    hypotheses: [
      { id: 'h', text: '', conditions: [{ question: 'q1', op: 'answered' }] },
      { id: 'none', text: '', conditions: [] },
    ],
  };
}

const seen = { studies: 0, segments: 0, cards: 0, groups: 0, conditions: 0 };

test('whatever is asked, answered and paid, the report is sound and its conditions can be checked', () => {
  const soundReport = fc.property(studies, (study) => {
    const input = inputOf(study);
    const report = analyze(input, { seed: study.seed, permutations: 39 });
    const contract = toContract(report, { warnings: [], elapsedSeconds: 0 });
    expect(unsoundPlaces(report)).toEqual([]);
    expect(unsoundPlaces(contract)).toEqual([]);
    const text = JSON.stringify(report);
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
    const labels = allWith(report, 'condition') as unknown as LabelledCondition[];
    const found = labels.filter(({ condition }) => findQuestion(condition, input.questions));
    const hypothetical = report.hypotheses.flatMap((one) => one.conditions);
    expect(labels.length - found.length).toBeLessThanOrEqual(hypothetical.length);
    for (const { condition } of found) countBits(conditionMask(condition, input.questions));
    for (const segment of report.segments) {
      const members = segment.memberIds.map((id) => input.respondents.indexOf(id));
      for (const { condition } of segment.rule ?? []) {
        const mask = conditionMask(condition, input.questions);
        expect(members.every((member) => hasBit(mask, member))).toBe(true);
      }
    }
    seen.studies++;
    seen.conditions += labels.length;
    if (report.segments.length > 0) seen.segments++;
    if (report.screener || report.cScreener) seen.cards++;
    if (report.answerGroups) seen.groups++;
  });
  fc.assert(soundReport, runs(60));
  // Nothing would be proven by reports that refuse to say anything.
  expect(seen.segments).toBeGreaterThan(0);
  expect(seen.cards).toBeGreaterThan(0);
  expect(seen.groups).toBeGreaterThan(0);
  expect(seen.conditions).toBeGreaterThan(seen.studies);
  if (isLongRun()) console.info(seen);
}, 3_600_000);

import { expect, it } from 'vitest';
import { nextStep, type Progress, reachedStages } from './progress';

const nothing: Progress = {
  customers: 0,
  purchases: 0,
  surveys: 0,
  publications: 0,
  answers: 0,
  linkedAnswers: 0,
  reports: 0,
  unreviewed: 0,
  conclusive: 0,
  withSegment: 0,
  profiles: 0,
  offers: 0,
  latest: { survey: null, report: null, offer: null },
};
const founder = { edit: true, review: true };
const tracker = { edit: false, review: true };
const viewer = { edit: false, review: false };

it('the work goes from customers to an offer, one step at a time', () => {
  const walk: Progress[] = [nothing];
  const go = (change: Partial<Progress>) => walk.push({ ...walk.at(-1)!, ...change });
  go({ customers: 40 });
  go({ purchases: 90 });
  go({ surveys: 1 });
  go({ publications: 1, answers: 25, linkedAnswers: 14 });
  go({ linkedAnswers: 20 });
  go({ reports: 1, unreviewed: 1, conclusive: 1, withSegment: 1 });
  go({ profiles: 1 });
  go({ offers: 1 });
  expect(walk.map((progress) => nextStep(progress, founder))).toEqual([
    'importCustomers',
    'importPurchases',
    'createSurvey',
    'publishSurvey',
    'invite',
    'analyse',
    'acceptProfile',
    'makeOffer',
    'reviseOffer',
  ]);
});

it('a tracker is led to what waits for her judgement, a viewer to the report', () => {
  const judged = { ...nothing, reports: 1 };
  expect(nextStep({ ...judged, unreviewed: 1 }, tracker)).toBe('review');
  expect(nextStep(judged, tracker)).toBe('readReport');
  expect(nextStep({ ...judged, unreviewed: 1 }, viewer)).toBe('readReport');
  expect(nextStep(nothing, viewer)).toBe('wait');
});

it('a report without a segment leads back to reading it, not to an offer', () => {
  const honest = {
    ...nothing,
    customers: 40,
    surveys: 1,
    publications: 1,
    reports: 1,
    conclusive: 1,
  };
  expect(nextStep(honest, founder)).toBe('readReport');
});

it('three answers and a report that refuses are not done: more people are asked', () => {
  const begun = { ...nothing, customers: 40, purchases: 90, surveys: 1, publications: 1 };
  const refused = { ...begun, answers: 3, linkedAnswers: 3, reports: 1, unreviewed: 1 };
  expect(reachedStages(refused)).toMatchObject({ asked: true, answered: false, reported: false });
  expect(nextStep(refused, founder)).toBe('invite');
});

it('customers without what they bought are half of an import', () => {
  expect(reachedStages({ ...nothing, customers: 40 }).imported).toBe(false);
  expect(reachedStages({ ...nothing, customers: 40, purchases: 90 }).imported).toBe(true);
});

it('answers nobody can be linked to do not count as answered', () => {
  const anonymous = { ...nothing, publications: 1, answers: 60, linkedAnswers: 0 };
  expect(reachedStages(anonymous).answered).toBe(false);
  expect(reachedStages({ ...anonymous, linkedAnswers: 20 }).answered).toBe(true);
});

it('each stage is behind once there is enough of it, and none before', () => {
  const none = { imported: false, asked: false, answered: false, reported: false, offered: false };
  expect(reachedStages(nothing)).toEqual(none);
  const reached = (change: Partial<Progress>) => reachedStages({ ...nothing, ...change });
  expect(reached({ customers: 1, purchases: 1 })).toEqual({ ...none, imported: true });
  expect(reached({ purchases: 1 })).toEqual(none);
  expect(reached({ publications: 1 })).toEqual({ ...none, asked: true });
  expect(reached({ linkedAnswers: 19 })).toEqual(none);
  expect(reached({ conclusive: 1 })).toEqual({ ...none, reported: true });
  expect(reached({ offers: 1 })).toEqual({ ...none, offered: true });
});

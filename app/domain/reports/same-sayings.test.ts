// Which sentences a report says, with which figures, whatever words carry them. A change of what is said
// changes this file and shows what it does; then `npm run test:unit -- app/domain/reports/same-sayings
// -u` writes it anew.
import { expect, test } from 'vitest';
import { noiseReport, segmentReport, tooLittleReport } from '#test/fixtures/reports';
import type { Report } from '~/analysis/report';
import { wilson } from '~/analysis/statistics/intervals';
import { listClaims } from './claims';
import { sayIn } from './say';

/** A sentence as its name and its figures. */
const told = sayIn(
  (key, values = {}) => {
    const figures = Object.entries(values).map(([name, value]) => `${name} ${value}`);
    return `${key.replace('reports.', '')}(${figures.join(', ')})`;
  },
  'en',
  'RUB',
);

const sentences = (report: Report): Map<string, string> =>
  new Map(listClaims(report, told).map(({ id, text }) => [id, text.replaceAll('\u00a0', ' ')]));

/** What one report says otherwise than another, and what it does not say at all. */
const differing = (one: Map<string, string>, other: Map<string, string>) => ({
  ...Object.fromEntries([...one].filter(([id, text]) => other.get(id) !== text)),
  ...Object.fromEntries([...other.keys()].flatMap((id) => (one.has(id) ? [] : [[id, null]]))),
});

const [segment] = segmentReport.segments;
const groups = segmentReport.answerGroups!;
const fit = segmentReport.productMarketFit!;
const coverage = segmentReport.coverage;

/** One thing about a report that is otherwise the sample. */
const otherwise: Record<string, Partial<Report>> = {
  'a group without a rule': { segments: [{ ...segment!, rule: null }] },
  'a segment without revenue': { segments: [{ ...segment!, revenuePerCustomer: null }] },
  'a segment whose largest customers carry nothing': {
    segments: [
      {
        ...segment!,
        revenuePerCustomer: { ...segment!.revenuePerCustomer!, insideWithoutTop: 19_800 },
      },
    ],
  },
  'a segment of an older report': { search: null, pSearch: null },
  'answers that lean towards A': {
    coverage: { ...coverage, difference: { value: 0.1, low: 0.02, high: 0.2 } },
  },
  'answers that lean away from A': {
    coverage: { ...coverage, difference: { value: -0.1, low: -0.2, high: -0.02 } },
  },
  'answers that lean nowhere': {
    coverage: { ...coverage, difference: { value: 0, low: -0.1, high: 0.1 } },
  },
  'too few answers to lean': { coverage: { ...coverage, respondents: 19 } },
  'no customers': { coverage: { ...coverage, customers: 0, respondents: 0, difference: null } },
  'everything that is set aside': {
    coverage: {
      ...coverage,
      unknownCustomers: 1,
      olderDuplicates: 2,
      straightLiners: 3,
      tooEarly: 4,
    },
    sampled: [{ part: 'search', respondents: 5_000, of: 9_000 } as never],
  },
  'grades that hardly agree': {
    grades: {
      ...segmentReport.grades,
      agreement: { ...segmentReport.grades.agreement!, weightedKappa: -0.2 },
    },
  },
  'grades that agree wholly': {
    grades: {
      ...segmentReport.grades,
      agreement: { ...segmentReport.grades.agreement!, weightedKappa: 1 },
    },
  },
  'grades with nothing to compare': { grades: { ...segmentReport.grades, agreement: null } },
  'the best by recency, frequency and money': {
    grades: { ...segmentReport.grades, rfm: { best: wilson(40, 400), a: 31 } },
  },
  'groups that are a way of answering': { answerGroups: { ...groups, responseStyle: true } },
  'groups weaker than shuffled answers': {
    answerGroups: { ...groups, structured: false, strength: 1 },
  },
  'groups apart, but no more': { answerGroups: { ...groups, structured: false, strength: 1.4 } },
  'groups nothing else was tried beside': {
    answerGroups: { ...groups, tried: [{ groups: groups.groups, aic3: 1 } as never] },
  },
  'groups of an older report': {
    answerGroups: { ...groups, strength: undefined as never, tried: undefined as never },
  },
  'groups without traits': {
    answerGroups: { ...groups, profiles: groups.profiles.map((one) => ({ ...one, traits: [] })) },
  },
  'no groups': { answerGroups: null },
  'a fit above the line': {
    productMarketFit: { ...fit, all: wilson(100, 176), aboveFortyPercent: true },
  },
  'a fit below the line': { productMarketFit: { ...fit, all: wilson(30, 176) } },
  'no question of fit': { productMarketFit: null },
  'signs no better than chance': {
    screener: { ...segmentReport.screener!, useful: false },
    cScreener: null,
  },
  'no signs': { screener: null },
  'words of several questions': {
    words: segmentReport.words.map((word) => ({ ...word, title: `Title of ${word.question}` })),
  },
  'words of one question': {
    words: segmentReport.words.map((word) => ({ ...word, question: 'one', title: 'One' })),
  },
  'words that barely differ': {
    words: segmentReport.words.map((word, at) => ({ ...word, z: at % 2 ? 1.95 : -1.96 })),
  },
  'many words': {
    words: Array.from({ length: 16 }, (_, at) => ({
      ...segmentReport.words[1]!,
      stem: `w${at}`,
      word: `w${at}`,
      z: (at % 2 ? 1 : -1) * (2 + at / 10),
    })),
  },
  'words of an older report, against everybody': { wordComparison: undefined as never },
  'words of an older report, against C': {
    wordComparison: undefined as never,
    words: segmentReport.words.map((word) => ({ ...word, others: wilson(9, 22) })),
  },
  'codes of an older report': { codes: undefined as never },
  'hypotheses by chance alone, often and rarely': {
    hypotheses: [0.3, 0.1, 0.09, 0.001, 0.0009].map((p, at) => ({
      ...segmentReport.hypotheses[1]!,
      id: `h${at}`,
      p,
    })),
  },
  'hypotheses that need more': {
    hypotheses: [99, 100, 469, null].map((answersNeeded, at) => ({
      ...segmentReport.hypotheses[2]!,
      id: `h${at}`,
      answersNeeded,
    })),
  },
  'refusals that have, and that lack': {
    notSaid: [
      { code: 'fewA', have: 8, need: 8 },
      { code: 'fewA', have: 5, need: 8 },
      { code: 'fewRespondents', have: 12_000, need: 14_500 },
      { code: 'noPurchases', have: 0, need: null },
    ],
  },
};

test('reports say what they always said', async () => {
  const base = sentences(segmentReport);
  const said: Record<string, object> = {
    segment: Object.fromEntries(base),
    noise: differing(sentences(noiseReport), base),
    'noise of an older report': differing(sentences({ ...noiseReport, pSearch: null }), base),
    'too little': differing(sentences(tooLittleReport), base),
  };
  for (const [name, change] of Object.entries(otherwise)) {
    said[name] = differing(sentences({ ...segmentReport, ...change }), base);
    expect(said[name], name).not.toEqual({});
  }
  await expect(`${JSON.stringify(said, null, 1)}\n`).toMatchFileSnapshot(
    '../../../test/fixtures/figures/sayings.json',
  );
});

import { describe, expect, it } from 'vitest';
import { noiseReport, segmentReport, tooLittleReport } from '#test/fixtures/reports';
import { firstClients, halfYear, moved } from '#test/fixtures/reports/conditions';
import type { Condition } from '~/analysis/input';
import type { Report } from '~/analysis/report';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import { claimAnchor, listClaimIds, listClaims, listSections, sections } from './claims';
import { chanceInWords } from './claims/chance';
import { proposedName } from './claims/segments';
import { sayIn } from './say';

const say = (locale: Locale) => sayIn(i18nFor(locale).t, locale, 'RUB');
const claims = (report: Report, locale: Locale = 'en') => listClaims(report, say(locale));
const text = (report: Report, id: string, locale: Locale = 'en') =>
  claims(report, locale).find((claim) => claim.id === id)?.text;
/** Figures are joined by spaces that do not break. */
const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ');

describe('what a report says', () => {
  it('a segment is said with its counts and the counts of the others', () => {
    expect(plain(text(segmentReport, 'verdict'))).toBe(
      'One group stands out beyond chance: 24 of 38 (63%) in it are A, against 28 of 138 (20%) of the others.',
    );
  });

  it('noise is said plainly, with what chance would have found', () => {
    expect(plain(text(noiseReport, 'verdict'))).toContain('no reliable difference');
    expect(plain(text(noiseReport, 'verdict'))).toContain('in 229 of 499');
  });

  it('words say with whom A customers were compared, and name the codes', () => {
    expect(plain(text(segmentReport, 'words.against'))).toContain('52 A customers who wrote');
    expect(plain(text(segmentReport, 'words.against'))).toContain('all 124 others');
    expect(text(noiseReport, 'words.against')).toContain('21 C customers');
    expect(text(noiseReport, 'words.against')).toContain('No word differs beyond chance.');
    expect(text(segmentReport, 'words.stopped.code.fear of the camera')).toContain(
      'Code “fear of the camera”: written by',
    );
    expect(text(segmentReport, 'words.codes.1')).toContain('(afraid, camera, screen)');
  });

  it('a condition that is a code is said by its name, also in older reports by its words', () => {
    const condition = { question: 'why', op: 'text_any' as const, value: ['цен', 'дорог'] };
    const label = { condition, question: 'Почему?', answer: 'цена', code: 'цена' };
    expect(say('ru').condition(label)).toContain('тема «цена»');
    expect(say('ru').answer(label)).toBe('цена');
    const { code: _, ...older } = { ...label, answer: 'цен / дорог' };
    expect(say('ru').condition(older)).toContain('цен / дорог');
  });

  it('the founder’s name for words is said as she wrote it, whatever the text beside it says', () => {
    const condition = { question: 'why', op: 'text_any' as const, value: ['цен'] };
    const label = { condition, question: 'Почему?', answer: 'Дорого', code: '«Дорого»' };
    expect(say('ru').answer(label)).toBe('«Дорого»');
  });

  it.each([
    ['not_in', { value: ['n'] }, /not.*“Nothing”/, /не.*«Nothing»/],
    ['gte', { value: 6 }, /6 or more/, /6 и больше/],
    ['lte', { value: 6 }, /6 or less/, /6 и меньше/],
    ['rank_top', { value: 'n', k: 2 }, /“Nothing”.*2/, /«Nothing».*2/],
    ['answered', {}, /answered/, /ответ/],
  ] as const)('what is said of an answer is worded from the condition: %s', (op, rest, en, ru) => {
    const condition = { question: 'q', op, ...rest } as Condition;
    const label = { condition, question: 'What?', answer: 'Nothing' };
    expect(say('en').condition(label)).toMatch(en);
    expect(say('ru').condition(label)).toMatch(ru);
  });

  it('groups say how much stronger than shuffled answers, how many fit, and which dissolve', () => {
    expect(text(segmentReport, 'answerGroups.strength')).toContain('1.8 times as much');
    expect(text(segmentReport, 'answerGroups.fit')).toContain('3 describe the answers best');
    expect(text(segmentReport, 'answerGroups.1.stability')).toContain('It holds');
    expect(text(segmentReport, 'answerGroups.2.stability')).toContain('It wavers');
    expect(text(segmentReport, 'answerGroups.3.stability')).toContain('It dissolves');
    expect(text(noiseReport, 'answerGroups.strength')).toContain('no more than');
    expect(text(noiseReport, 'answerGroups.1')).toBeUndefined();
  });

  it('chance says for claims and refusals how much hangs on few customers', () => {
    expect(text(segmentReport, 'noise.fall')).toContain('would fall if 7 of its customers');
    expect(text(segmentReport, 'noise.largest')).toContain('Without the 1% who pay most');
    expect(plain(text(noiseReport, 'noise.chance'))).toContain('in 229 of 499');
    expect(text(noiseReport, 'noise.result')).toContain('no stronger than luck');
    expect(text(noiseReport, 'noise.largest')).toContain('plays no part');
  });

  it('too little data says how much there is', () => {
    expect(text(tooLittleReport, 'verdict')).toContain('14 answers could be used, 5 of them');
    expect(plain(text(tooLittleReport, 'notSaid.fewRespondents', 'ru'))).toContain(
      'Нужно ещё 6 ответов, всего 20.',
    );
  });

  it('Russian counts agree with their nouns', () => {
    const said = (unknownCustomers: number) =>
      text(
        { ...segmentReport, coverage: { ...segmentReport.coverage, unknownCustomers } },
        'coverage.unknownCustomers',
        'ru',
      );
    expect(said(1)).toContain('1 ответ не удалось связать');
    expect(said(3)).toContain('3 ответа не удалось связать');
    expect(said(5)).toContain('5 ответов не удалось связать');
    expect(said(21)).toContain('21 ответ не удалось связать');
  });

  it('the early signs are said as people at a counter would count', () => {
    expect(text(segmentReport, 'screener.precision')).toBe(
      'Of 10 people this card points at, about 6 are A (likely 4 to 7). Picked blindly it would be 3.',
    );
    expect(text(segmentReport, 'screener.recall')).toBe(
      'It misses about 5 of 10 A customers (likely 4 to 7).',
    );
  });

  it.each(['en', 'ru'] as const)('no sentence in %s misses a word or a figure', (locale) => {
    for (const report of [segmentReport, noiseReport, tooLittleReport]) {
      const bad = claims(report, locale).filter((claim) =>
        /reports\.|\{\{|undefined|NaN|Infinity/.test(claim.text),
      );
      expect(bad).toEqual([]);
    }
  });

  it('every sentence stands in a part of the report, and the parts come in reading order', () => {
    for (const report of [segmentReport, noiseReport, tooLittleReport]) {
      const places = claims(report).map(({ section }) => sections.indexOf(section));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it('sections without anything to say are not in the table of contents', () => {
    const of = (report: Report) => listSections(report, claims(report));
    expect(of(tooLittleReport)).not.toContain('segments');
    expect(of(segmentReport)).toContain('segments');
  });

  it('a refusal says at once what is missing', () => {
    expect(listSections(noiseReport, claims(noiseReport)).slice(0, 2)).toEqual([
      'verdict',
      'notSaid',
    ]);
  });
});

describe('claims', () => {
  it('ids do not depend on words and are unique', () => {
    const ids = listClaimIds(segmentReport);
    expect(ids).toEqual(claims(segmentReport, 'ru').map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map(claimAnchor)).size).toBe(ids.length);
  });
});

it('large counts are grouped, also beside their nouns', () => {
  const coverage = { ...segmentReport.coverage, analysed: 12000 };
  expect(plain(text({ ...segmentReport, coverage }, 'coverage.analysed', 'ru'))).toContain(
    '12 000 ответов',
  );
});

it('a handful of answers is not said to lean towards anybody', () => {
  const said = (respondents: number) =>
    text(
      { ...segmentReport, coverage: { ...segmentReport.coverage, respondents } },
      'coverage.bias',
    );
  expect(said(20)).toBeDefined();
  expect(said(19)).toBeUndefined();
});

it('what defines the group is not sold as a finding', () => {
  const ids = listClaimIds(segmentReport).filter((id) => id.includes('traits'));
  expect(ids).toEqual(['segments.s1.traits.2', 'segments.s1.traits.3']);
});

describe('words for chance', () => {
  it('p is read back into shuffled copies', () => {
    expect(chanceInWords(0.008, 499, say('en'))).toContain('in 3 of 499');
    expect(chanceInWords(0.002, 499, say('en'))).toContain('none of 499');
  });
});

describe('a name in the customers’ words', () => {
  it('takes answers as they are, and a cut with its question', () => {
    const segment = segmentReport.segments[0]!;
    expect(proposedName({ ...segment, rule: [moved, firstClients] }, say('en'))).toBe(
      'Went from the clinic to online sessions + My first online clients, and nothing prepared for them',
    );
    expect(proposedName({ ...segment, rule: [halfYear] }, say('en'))).toBe(
      '“How many months ago did it change?”: 8 or less',
    );
  });
});

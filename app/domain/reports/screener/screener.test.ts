import { expect, test } from 'vitest';
import { createSurveyModel } from '#surveys/survey-model';
import type { Condition } from '~/analysis/input';
import type { Screener } from '~/analysis/report';
import { scoreScreener } from '~/analysis/screener/score-screener';
import { wilson } from '~/analysis/statistics/intervals';
import { createRandom } from '~/analysis/statistics/random';
import { i18nFor } from '~/i18n/i18n.server';
import { describeScreener } from './describe';
import { questionsOf } from './lines';
import { nameBandIn } from './name-band';
import { readScreenerFile } from './screener-file';
import { phoneScript, scriptText } from './script';
import { shortSurvey } from './short-survey';

const t = i18nFor('en').t;
const number = (value: number) => String(value);
const choices = [
  { value: 'online', text: { default: 'Went online', ru: 'Ухожу в онлайн' } },
  { value: "it's", text: { default: 'Something else', ru: 'Другое' } },
];
const definition = {
  title: 'Your year',
  elements: [
    {
      type: 'radiogroup',
      name: 'change',
      title: { default: 'What changed?', ru: 'Что?' },
      choices,
    },
    { type: 'text', name: 'months', inputType: 'number', visibleIf: '{change} notempty' },
    { type: 'checkbox', name: 'tried', choices: ['books', 'course'], visibleIf: '{age} > 3' },
    { type: 'matrix', name: 'now', rows: ['job'], columns: ['yes', 'no'] },
    { type: 'ranking', name: 'order', choices: ['price', 'speed', 'care'] },
    { type: 'boolean', name: 'paid' },
    { type: 'comment', name: 'why' },
  ],
};
const sign = (condition: Condition, points: number) => ({
  label: { condition, question: condition.question, answer: 'stored words' },
  points,
});
const screener: Screener = {
  target: 'A',
  items: [
    sign({ question: 'months', op: 'lte', value: 11 }, 3),
    sign({ question: 'months', op: 'lte', value: 6 }, 2),
    sign({ question: 'change', op: 'in', value: ["it's"] }, 2),
    sign({ question: 'tried', op: 'includes', value: 'books' }, 1),
    sign({ question: 'now', row: 'job', op: 'cell_in', value: ['yes'] }, 1),
    sign({ question: 'order', op: 'rank_top', value: 'care', k: 2 }, 1),
    sign({ question: 'paid', op: 'in', value: [true] }, 1),
    sign({ question: 'why', op: 'text_any', value: ['zoom'] }, 1),
  ],
  threshold: 5,
  flagged: wilson(40, 176),
  precision: { value: 0.58, low: 0.41, high: 0.74 },
  recall: { value: 0.46, low: 0.33, high: 0.6 },
  baseRate: wilson(52, 176),
  useful: true,
};
const source = {
  workspace: 'W',
  survey: 'S',
  surveyId: 's',
  reportId: 'r',
  reportDate: '2026-07-01',
};
const file = describeScreener({ screener, definition, source }, t, 'en');
const voices = { en: t, ru: i18nFor('ru').t };

/** Raw answers as browsers send and spreadsheets hold them. */
function somebody(seed: number): Record<string, unknown> {
  const random = createRandom(seed);
  const maybe = <Value>(...values: Value[]) => values[random.integer(values.length + 1)];
  const given = {
    change: maybe('online', "it's"),
    months: maybe<unknown>(3, '6', 7, ' 11 ', 12, 'soon'),
    tried: maybe<unknown>(['books'], ['course', 'books'], [], 'books'),
    now: maybe<unknown>({ job: 'yes' }, { job: 'no' }, 'broken'),
    order: maybe(['care', 'price'], ['price', 'speed', 'care'], ['price', 'care']),
    paid: maybe<unknown>(true, false, 'true'),
    why: maybe('Moved to ZOOM', 'no idea', ''),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

test('the file alone gives the points of the report', () => {
  const downloaded = readScreenerFile(JSON.parse(JSON.stringify(file)))!;
  for (let seed = 1; seed <= 300; seed++) {
    const answers = somebody(seed);
    expect(scoreScreener(downloaded, answers)).toEqual(scoreScreener(screener, answers));
  }
  expect(readScreenerFile({ ...file, schema: 'aseg-screener/2' })).toBeNull();
  expect(readScreenerFile(null)).toBeNull();
  const broken = { ...file.items[0]!, condition: { question: 'change', op: 'in' } };
  expect(readScreenerFile({ ...file, items: [broken] })).toBeNull();
});

test('it says each question in the reader’s language, in the order asked', () => {
  expect(file.items.map(({ question }) => question)).toEqual(
    'change months months tried now order paid why'.split(' '),
  );
  const russian = describeScreener({ screener, definition, source }, voices.ru, 'ru');
  expect(russian.items[0]).toMatchObject({ title: 'Что?', answer: '«Другое»', type: 'radiogroup' });
  expect(russian.items[0]!.choices[0]).toEqual({ value: 'online', text: 'Ухожу в онлайн' });
  const gone = describeScreener({ screener, definition: {}, source }, t, 'en');
  expect(gone.items[0]!.answer).toBe('11 or less');
  expect(gone.items.at(-1)).toMatchObject({ title: 'why', choices: [] });
});

test('a sign keeps the words of the report where the question has lost them, or never had them', () => {
  const labelled = (answer: string, condition: Condition) => ({
    label: { condition, question: '', answer },
    points: 1,
  });
  const items = [
    labelled('Online / Moved', { question: 'change', op: 'in', value: ['online', 'moved'] }),
    labelled('Moved', { question: 'change', op: 'not_in', value: ['moved'] }),
    labelled('Online', { question: 'change', op: 'not_in', value: ['online'] }),
    labelled('price / dear', { question: 'why', op: 'text_any', value: ['pric', 'dear'] }),
  ];
  const kept = describeScreener({ screener: { ...screener, items }, definition, source }, t, 'en');
  expect(kept.items.map(({ answer }) => answer)).toEqual([
    '“Online / Moved”',
    'not “Moved”',
    'not “Went online”',
    'wrote “price / dear”',
  ]);
});

test('cuts of one number are said as ranges that do not overlap', () => {
  const months = questionsOf(file.items, nameBandIn(t, number))[1]!;
  expect(months.pick).toBe('one');
  expect(months.lines).toEqual([
    { text: 'at most 6', points: 5 },
    { text: 'more than 6 but at most 11', points: 3 },
    { text: 'more than 11', points: 0 },
  ]);
});

test('a question that is asked no more comes last', () => {
  const items = [sign({ question: 'gone', op: 'answered' }, 1), ...screener.items];
  const described = describeScreener(
    { screener: { ...screener, items }, definition, source },
    t,
    'en',
  );
  expect(described.items.at(-1)!.question).toBe('gone');
});

test('each sign takes its words from its own question', () => {
  const titles = file.items.map(({ question, title, type }) => [question, title, type]);
  expect(titles[0]).toEqual(['change', 'What changed?', 'radiogroup']);
  expect(titles.at(-1)).toEqual(['why', 'why', 'comment']);
});

test('cuts of dates are said as dates, not as the numbers behind them', () => {
  const since = { question: 'since', op: 'gte', value: 20484 } as const;
  const label = {
    condition: since,
    question: 'since',
    answer: '2026-01-31',
    unit: 'date' as const,
  };
  const dated = { ...screener, items: [{ label, points: 2 }] };
  const asked = { elements: [{ type: 'text', name: 'since', inputType: 'date' }] };
  const file = describeScreener({ screener: dated, definition: asked, source }, t, 'en');
  const [question] = questionsOf(file.items, nameBandIn(t, number));
  expect(question!.heard.map(({ text }) => text).join()).toMatch(/Jan.*2026/);
  expect(question!.lines).toEqual([]);
});

test('the most one can reach is what somebody with every sign reaches', () => {
  const everything = { change: "it's", months: 1, tried: ['books'], now: { job: 'yes' } };
  const rest = { order: ['care'], paid: true, why: 'zoom' };
  expect(scoreScreener(file, { ...everything, ...rest }).points).toBe(file.mostPoints);
});

test('the phone script asks every question with its points in the margin', () => {
  const text = scriptText(phoneScript(file, t, number), t);
  expect(text).toContain('1. What changed?\n  [ ]     Went online\n  [ ] +2  Something else');
  expect(text).toContain('[ ] +5  at most 6');
  expect(text).toContain('From 5 points:');
  expect(text).toContain('Of 10 people the card points at, about 6 are A (95% interval: 4 to 7).');
  expect(text).not.toMatch(/\{\{|screener\.|undefined|NaN/);
});

test('SurveyJS counts the same points in the short survey, and ends accordingly', () => {
  const survey = shortSurvey(file, definition, voices);
  const model = createSurveyModel(survey, 'ru');
  expect(model.jsonErrors ?? []).toEqual([]);
  expect(model.getAllQuestions().map(({ name }) => name)).toEqual(
    'change months tried now order paid why'.split(' '),
  );
  expect(model.getQuestionByName('tried').visibleIf).toBeFalsy();
  expect(model.getAllQuestions().every((question) => question.getPropertyValue('early'))).toBe(
    true,
  );
  for (let seed = 1; seed <= 60; seed++) {
    const answers = somebody(seed);
    if (typeof answers.months === 'string' || typeof answers.now === 'string') continue;
    model.data = { change: 'online', ...answers };
    const { points, flagged } = scoreScreener(file, model.data);
    expect(model.getVariable('score')).toBe(points);
    expect(model.processedCompletedHtml.includes('из 10 клиентов')).toBe(flagged);
  }
});

test('no ending names a letter or points', () => {
  for (const target of ['A', 'C'] as const) {
    const own = describeScreener(
      { screener: { ...screener, target }, definition, source },
      t,
      'en',
    );
    const survey = shortSurvey(own, definition, voices);
    const read = JSON.stringify([survey.title, survey.description, survey.completedHtml]);
    const flagged = JSON.stringify(survey.completedHtmlOnCondition);
    expect(`${read}${flagged}`).not.toMatch(/\b[AC]\b|\bpoints?\b|балл|[Кк]лиент[а-я]* [AC]\b/);
  }
});

test('where A are rare, figures are said of a hundred', () => {
  const rare = {
    ...screener,
    baseRate: wilson(15, 176),
    precision: { value: 0.16, low: 0.1, high: 0.3 },
  };
  expect(describeScreener({ screener: rare, definition, source }, t, 'en').meaning[0]).toBe(
    'Of 100 people the card points at, about 16 are A (95% interval: 10 to 30). Without the card it is 9 of 100.',
  );
});

import { expect, test } from 'vitest';
import type { Answers } from '../answers/answers';
import type { Trait } from '../report';
import { quoteText } from './quote-text';
import { quotesOf, quoteTraits } from './quotes';

const long = `${'Сначала долго искали. '.repeat(12)}Мы переезжаем в другой город. ${'И ещё. '.repeat(30)}`;
const answers: Answers = {
  respondents: ['a', 'b', 'c', 'd', 'e'],
  questions: [
    {
      kind: 'text',
      key: 'why',
      title: 'Why?',
      early: true,
      values: ['We are moving to Rome', 'Friends told me so', 'Moving, at last!', long, null],
    },
    {
      kind: 'single',
      key: 'change',
      title: 'What changed?',
      early: true,
      choices: [],
      values: ['job', 'city', 'city', 'job', 'job'],
    },
  ],
};
const isA = Uint8Array.from([0, 0, 1, 1, 1]);
const everybody = [0, 1, 2, 3, 4];
const share = { count: 1, total: 1, share: 1, low: 0, high: 1 };
const trait = (label: Trait['label']): Trait => ({ label, inside: share, outside: share, lift: 1 });

test('A customers are quoted first, nobody twice, and nothing that is no sentence', () => {
  const quotes = quotesOf(answers, everybody, isA);
  expect(quotes.map(({ customerId }) => customerId)).toEqual(['c', 'a', 'b']);
});

test('a trait of words is quoted where the words stand, out of a long answer, too', () => {
  const label = {
    condition: { question: 'why', op: 'text_any' as const, value: ['moving', 'переезжа'] },
    question: 'Why?',
    answer: 'moving',
  };
  const [quoted] = quoteTraits([trait(label)], answers, { members: everybody, outcome: isA });
  expect(quoted!.quotes!.map(({ customerId }) => customerId).sort()).toEqual(['a', 'c', 'd']);
  const excerpt = quoted!.quotes!.find(({ customerId }) => customerId === 'd')!.text;
  expect(excerpt).toMatch(/^… .*переезжаем.* …$/s);
  expect(excerpt.length).toBeLessThanOrEqual(240);
});

test('a quote is found again by its place, whatever signs stand before it', () => {
  const [question] = answers.questions;
  const written = [
    `  🙂🙂 ${long}  `,
    '  I moved 🙂 to Rome \n',
    `${'Вчера '.repeat(60)}ПЕРЕЕЗЖАЛИ`,
  ];
  const label = {
    condition: { question: 'why', op: 'text_any' as const, value: ['moved', 'переезжа'] },
    question: 'Why?',
    answer: 'moved',
  };
  const [quoted] = quoteTraits(
    [trait(label)],
    {
      respondents: ['a', 'b', 'c'],
      questions: [{ ...question, values: written } as (typeof answers.questions)[number]],
    },
    { members: [0, 1, 2], outcome: isA },
  );
  expect(quoted!.quotes).toHaveLength(3);
  for (const { key, customerId, text, ...place } of quoted!.quotes!) {
    expect(key).toBe('why');
    expect(quoteText(written['abc'.indexOf(customerId)]!, place)).toBe(text);
  }
  expect(quoted!.quotes!.map(({ text }) => text)).toContain('I moved 🙂 to Rome');
  expect(quoteText('shorter', { from: 3, to: 8 })).toBe('');
});

test('another trait is quoted by members who have it, new voices first', () => {
  const city = {
    condition: { question: 'change', op: 'in' as const, value: ['city'] },
    question: 'What changed?',
    answer: 'city',
  };
  const given = { members: everybody, outcome: isA };
  const [first] = quoteTraits([trait(city)], answers, given);
  expect(first!.quotes!.map(({ customerId }) => customerId)).toEqual(['c', 'b']);
  expect(
    quoteTraits([trait(city)], answers, { ...given, members: [4] })[0]!.quotes,
  ).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import type { Verb } from '~/domain/events/verbs';
import { kindsOf, verbs } from '~/domain/events/verbs';
import type { NamedEvent } from '~/domain/history/named-event';
import { i18nFor } from '~/i18n/i18n.server';
import { locales } from '~/i18n/locale';
import { sayEvent } from './say-event';

const all = Object.keys(verbs) as Verb[];
const everything = {
  ...{ name: 'prices.csv', role: 'editor', grade: 'A1', verdict: 'accepted', kind: 'reword' },
  ...{ count: 3, rejected: 2, version: 4, answers: 30, question: 'why' },
};

function anEvent(verb: Verb, overrides: Partial<NamedEvent> = {}): NamedEvent {
  const { subject, other } = kindsOf(verb);
  return {
    ...{ id: 'e', verb, at: new Date(0), after: everything, undoes: null, isUndone: false },
    actor: { kind: 'member', id: 'u', name: 'Anna' },
    subject: { kind: subject, id: 's' },
    other: other ? { kind: other, id: 'o' } : null,
    ...{ subjectName: 'Ivanov', otherName: 'Find the A-segment' },
    ...overrides,
  };
}

const say = (locale: 'en' | 'ru', event: NamedEvent, count?: number) => {
  const { t } = i18nFor(locale);
  const { start, subject, end } = sayEvent(event, (key, values) => t(key, values) as string, count);
  return start + subject + end;
};

describe.each(locales)('in %s', (locale) => {
  it.each(all)('%s is a whole sentence', (verb) => {
    const sentence = say(locale, anEvent(verb));
    expect(sentence).toContain('Ivanov');
    expect(sentence).not.toMatch(/events\.|\{\{|undefined|\0/);
  });

  it.each(all)('%s is said of things that are gone, too', (verb) => {
    const gone = { subjectName: null, otherName: null, after: null };
    expect(say(locale, anEvent(verb, gone))).not.toMatch(/events\.|null|undefined|\0/);
  });
});

describe('what an event counted is said', () => {
  const after = { name: 'prices.csv', count: 835, rejected: 2 };

  it.each(['import.finished', 'invitations.made', 'responses.collected'] as const)('%s', (verb) => {
    for (const locale of locales) {
      expect(say(locale, anEvent(verb, { after }))).toContain('835');
      expect(say(locale, anEvent(verb, { after }), 1)).toContain('835');
    }
  });

  it('and so is how many like it stand in a row', () => {
    expect(say('ru', anEvent('response.finished'), 21)).toContain('21 клиент');
  });
});

it('a name with quotation marks is quoted with the inner ones', () => {
  const event = anEvent('survey.created', { subjectName: 'Школа «Нутрикон»' });
  expect(say('ru', event)).toBe('Anna: создан опрос «Школа „Нутрикон“»');
});

it('a name is a name, whatever is in it', () => {
  const sentence = say('en', anEvent('customer.graded', { subjectName: '{{who}} <b>$&' }));
  expect(sentence).toBe('Anna gave {{who}} <b>$& the grade A1');
});

it('large numbers are written as everywhere else', () => {
  const after = { name: 'people.csv', count: 100_000, rejected: 1_200 };
  const said = (locale: 'en' | 'ru') => say(locale, anEvent('import.finished', { after }));
  expect(said('en')).toContain('100,000 rows stored, 1,200 left out');
  expect(said('ru').replaceAll(/\s/g, ' ')).toContain('сохранено 100 000 строк, пропущено 1 200');
});

import { expect, test } from 'vitest';
import { i18nFor } from './i18n.server';
import { nestQuotes } from './nest-quotes';

test.each([
  ['ru', 'Опрос «Школа «Нутрикон»» готов', 'Опрос «Школа „Нутрикон“» готов'],
  ['ru', 'Опрос «Школа "Нутрикон"» готов', 'Опрос «Школа „Нутрикон“» готов'],
  ['ru', '«Школа „Нутрикон“»', '«Школа „Нутрикон“»'],
  ['ru', '«А «Б» и «В»», «Г»', '«А „Б“ и „В“», «Г»'],
  ['ru', 'Школа «Нутрикон» и "Ромашка"', 'Школа «Нутрикон» и "Ромашка"'],
  ['ru', '«не закрыто «нигде»', '«не закрыто «нигде»'],
  ['ru', 'закрыто» без начала «да»', 'закрыто» без начала «да»'],
  ['en', 'The survey “Who chose “Acme””', 'The survey “Who chose ‘Acme’”'],
  ['en', 'The survey “Who chose "Acme"”', 'The survey “Who chose ‘Acme’”'],
] as const)('%s: %s', (locale, text, nested) => {
  expect(nestQuotes(text, locale)).toBe(nested);
});

test('a name with marks of its own stands well in every text', () => {
  const { t } = i18nFor('ru');
  expect(t('reviews.page.title', { survey: 'Школа «Нутрикон»' })).toBe(
    'Проверка отчёта «Школа „Нутрикон“»',
  );
  expect(i18nFor('en').t('reviews.page.title', { survey: 'Who chose "Acme"' })).toContain('‘Acme’');
});

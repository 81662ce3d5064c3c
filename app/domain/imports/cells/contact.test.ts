import { expect, test } from 'vitest';
import { readEmails, readPhones } from './contact';
import { findCurrency, readCurrency } from './currency';
import { readStatus } from './status';
import { cleanCell } from './text';

test('of several addresses the first valid one counts, the rest is kept', () => {
  expect(readEmails([' Ivan@Mail.RU, bad@, petr@mail.ru'])).toEqual({
    value: 'ivan@mail.ru',
    others: ['petr@mail.ru', 'bad@'],
  });
  expect(readEmails(['Мария <maria@пример.рф>']).value).toBe('maria@пример.рф');
  expect(readEmails(['not an address']).value).toBeNull();
});

test.each([
  ['8 (916) 123-45-67', '+79161234567'],
  ['+7 916 123 45 67', '+79161234567'],
  ['9161234567', '+79161234567'],
  ["'79161234567", '+79161234567'],
  ['7.9161234567E+10', '+79161234567'],
  ['79161234567.0', '+79161234567'],
  ['+49 30 901820', '+4930901820'],
  ['375291234567', '+375291234567'],
  ['8 495 123-45-67', '+74951234567'],
  ['no 375291234567', null],
  ['375291234567 at work', null],
])('%s is the number %s', (text, expected) => {
  expect(readPhones([text]).value).toBe(expected);
});

test('a number of another country or none at all is not bent into a Russian one', () => {
  expect(readPhones(['12345']).value).toBeNull();
  expect(readPhones(['нет']).value).toBeNull();
  expect(readPhones(['+7 916 123-45-67, 8 495 123-45-67'])).toEqual({
    value: '+79161234567',
    others: ['+74951234567'],
  });
});

test('of a page of text in a cell the beginning is read, and the whole is kept', () => {
  const notes = ', see the notes'.repeat(100);
  const [mails, numbers] = [`a@b.example${notes}`, `+7 916 123-45-67${notes}`];
  expect(readEmails([mails])).toEqual({ value: 'a@b.example', others: [mails] });
  expect(readPhones([numbers])).toEqual({ value: '+79161234567', others: [numbers] });
  const fitting = `a@b.example${' '.repeat(989)}`;
  expect(readEmails([fitting])).toEqual({ value: 'a@b.example', others: [] });
});

test.each([
  ['rub', 'RUB'],
  ['руб.', 'RUB'],
  ['₽', 'RUB'],
  ['Российский рубль', 'RUB'],
  ['Белорусский рубль', 'BYN'],
  ['usd', 'USD'],
  ['Доллар США', 'USD'],
  ['€', 'EUR'],
  ['JPY', 'JPY'],
  ['монеты', null],
])('%s is the currency %s', (text, expected) => expect(readCurrency(text)).toBe(expected));

test('a header may name the currency', () => {
  expect(findCurrency('Стоимость, RUB')).toBe('RUB');
  expect(findCurrency('Бюджет ₽')).toBe('RUB');
  expect(findCurrency('Amount')).toBeNull();
});

test.each([
  ['Успешно реализовано', 'paid'],
  ['«Завершён»', 'paid'],
  ['Closed Won', 'paid'],
  ['Paid', 'paid'],
  ['закрыто и не реализовано', 'cancelled'],
  ['Failed', 'cancelled'],
  ['Возвращён', 'refunded'],
  ['requires_payment_method', 'pending'],
  ['Частично оплачен', 'pending'],
  ['Просрочено', 'overdue'],
  ['Оплачен (картой)', 'paid'],
  ['Первичный контакт', null],
  ['Первичный (оплачен)', null],
  ['Оплачен (картой) частично', null],
])('the status word %s means %s', (word, expected) => expect(readStatus(word)).toBe(expected));

test('control signs and outer spaces leave a cell, inner lines stay', () => {
  expect(cleanCell('\ufeff a\u0000b\nc \u00a0')).toBe('ab\nc');
});

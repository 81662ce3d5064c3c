import { expect, it } from 'vitest';
import { createServerI18n, requestLocale, requestTimeZone } from './i18n.server';
import { acceptedLocale } from './locale';

const asking = (headers: Record<string, string>) => new Request('http://localhost/', { headers });

it('the most wished for of our languages wins', () => {
  expect(acceptedLocale('de,ru;q=0.8,en;q=0.5')).toBe('ru');
  expect(acceptedLocale('en;q=0.5,ru-RU;q=0.9')).toBe('ru');
  expect(acceptedLocale('ru;q=0,fr')).toBe('en');
  expect(acceptedLocale(null)).toBe('en');
});

it('a choice goes before what the browser asks for', () => {
  expect(requestLocale(asking({ Cookie: 'a=b; locale=ru', 'Accept-Language': 'en' }))).toBe('ru');
  expect(requestLocale(asking({ Cookie: 'locale=xx', 'Accept-Language': 'ru' }))).toBe('ru');
});

it('an unknown time zone is no time zone', () => {
  expect(requestTimeZone(asking({ Cookie: 'timeZone=Europe/Moscow' }))).toBe('Europe/Moscow');
  expect(requestTimeZone(asking({ Cookie: 'timeZone=%3Cscript' }))).toBe('UTC');
  expect(requestTimeZone(asking({ Cookie: 'timeZone=%' }))).toBe('UTC');
});

it('each request is answered in its own language', () => {
  expect(createServerI18n(asking({ 'Accept-Language': 'ru' })).language).toBe('ru');
  expect(createServerI18n(asking({})).language).toBe('en');
});

import { describe, expect, test } from 'vitest';
import { answerLanguage, inNamedLanguage } from './answer-language.server';

const spoken = (...languages: string[]) => ({
  title: Object.fromEntries(languages.map((code) => [code, `Survey in ${code}`])),
});
interface Reader {
  address?: string;
  chosen?: string;
  browser?: string;
}
const request = ({ address = '', chosen, browser = 'en' }: Reader, method = 'GET') =>
  new Request(`https://example.com/a/link${address}`, {
    method,
    headers: { 'Accept-Language': browser, ...(chosen && { Cookie: `x=1; locale=${chosen}` }) },
  });
const read = (reader: Reader, ...languages: string[]) =>
  answerLanguage(request(reader), spoken(...languages));

describe('the questions are in', () => {
  test.each<[string, Reader, string]>([
    ['what the address names', { address: '?lang=ar', chosen: 'de', browser: 'ru' }, 'ar'],
    ['else what she chose', { chosen: 'de', browser: 'ru' }, 'de'],
    ['else what her browser asks for', { browser: 'fr, ru;q=0.8, de;q=0.5' }, 'ru'],
    ['the same language of another country', { browser: 'de-AT' }, 'de'],
    ['the next wish, where the address names none', { address: '?lang=<b>', browser: 'de' }, 'de'],
  ])('%s', (_why, reader, language) => {
    expect(read(reader, 'ru', 'de', 'ar')).toMatchObject({
      ...{ questions: language, spoken: language, isOnly: false },
    });
  });

  test('the first of theirs, where none was asked for; and that is said to be so', () => {
    expect(read({ browser: 'fr' }, 'de', 'ar')).toMatchObject({
      ...{ questions: 'de', isOnly: true, offered: ['de', 'ar'] },
    });
  });

  test('nobody knows what, where nothing tells', () => {
    expect(answerLanguage(request({}), {})).toMatchObject({ questions: null, isOnly: false });
  });
});

test('buttons are in a language of ours, whatever the questions are in', () => {
  expect(read({ chosen: 'ar', browser: 'ru' }, 'ar')).toMatchObject({
    questions: 'ar',
    locale: 'ru',
  });
  expect(read({ browser: 'fr' }, 'ar')).toMatchObject({ locale: 'en', spoken: 'en' });
});

describe('a link that names its language', () => {
  test('holds at once, before anything that was chosen, and is to be remembered', () => {
    const named = inNamedLanguage(request({ address: '?lang=ru', chosen: 'de' }));
    expect(named.language).toBe('ru');
    expect(answerLanguage(named.request, spoken('de', 'ru')).locale).toBe('ru');
    expect(named.request.headers.get('Cookie')).toContain('x=1');
  });

  test.each([
    ['none', request({ address: '' })],
    ['nonsense', request({ address: '?lang=a;b' })],
    ['one in the address a form is sent to', request({ address: '?lang=ru' }, 'POST')],
  ])('%s changes nothing', (_what, asked) => {
    expect(inNamedLanguage(asked)).toEqual({ request: asked, language: null });
  });
});

import { expect, it } from 'vitest';
import { linksCsv } from './links-csv';

const row = { externalId: '1', name: 'Ann; "Co"', email: null, link: 'https://x/a/1' };
const header: [string, string, string, string] = ['id', 'name', 'email', 'link'];

it('opens in Excel in both languages', () => {
  expect(linksCsv([row], { header, locale: 'ru' })).toBe(
    '\ufeffid;name;email;link\r\n1;"Ann; ""Co""";;https://x/a/1\r\n',
  );
  expect(linksCsv([], { header, locale: 'en' })).toBe('\ufeffid,name,email,link\r\n');
});

it('a name that looks like a formula stays a name', () => {
  const text = linksCsv([{ ...row, name: '=1+1' }], { header, locale: 'en' });
  expect(text).toContain("1,'=1+1,");
});

import { expect, it } from 'vitest';
import { linksCsv } from './links-csv';

const row = { externalId: '1', name: '=Ann', email: null, link: 'https://x/a/1' };
const header: [string, string, string, string] = ['id', 'name', 'email', 'link'];

it('opens in Excel in both languages, and a name that looks like a formula stays a name', () => {
  expect(linksCsv([row], { header, locale: 'ru' })).toBe(
    '\ufeff"id";"name";"email";"link"\r\n"1";"\'=Ann";"";"https://x/a/1"\r\n',
  );
  expect(linksCsv([], { header, locale: 'en' })).toBe('\ufeff"id","name","email","link"\r\n');
});

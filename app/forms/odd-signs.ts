/** What is wrong with a field that holds such a sign: a key the page words. */
export const ODD_SIGNS = 'oddSigns';

/** PostgreSQL takes no zero; a workbook, which is XML, none of the others. Halves of a sign are none. */
const signs = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Cs}';
const odd = new RegExp(signs, 'u');
const everyOdd = new RegExp(signs, 'gu');

/** Tabs and line ends are text; other control signs show nowhere and can be kept nowhere. */
export const hasOddSigns = (text: string): boolean => odd.test(text);

/** Where nobody is there to mend it: a name of a file, a cell of a table. */
export const withoutOddSigns = (text: string): string =>
  hasOddSigns(text) ? text.replace(everyOdd, '') : text;

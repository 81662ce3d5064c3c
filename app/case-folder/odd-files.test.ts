import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '~/analysis/analyze';
import { toContract } from '~/analysis/to-contract';
import { collectWarnings, dateCell, numberCell } from './cells';
import { readCase } from './read-case';

function read(files: Record<string, string | object>) {
  const folder = mkdtempSync(join(tmpdir(), 'odd-case-'));
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, name), text);
  }
  return readCase(folder);
}

const about = { as_of: '2026-06-30', base_currency: 'eur', fx: { EUR: 1, chf: '1.05' }, seed: 2 };

describe('tables', () => {
  test('Windows line ends, quoted newlines, blank lines and columns in another order', () => {
    const { input, warnings } = read({
      'case.json': about,
      'customers.csv':
        '\uFEFF"City",Created At,Customer ID\r\n"Bonn\r\nBeuel, am Rhein",2025-01-02,c1\r\n\r\n,,\r\nUlm,,c2\r\n',
    });
    expect(input.customers).toMatchObject([
      { id: 'c1', createdAt: '2025-01-02', supportTickets: 0, changeRequests: 0 },
      { id: 'c2', createdAt: null },
    ]);
    expect(warnings).toEqual([]);
  });

  test('semicolons and tabs divide as well as commas', () => {
    for (const mark of [';', '\t']) {
      const { input } = read({
        'case.json': about,
        'payments.csv':
          `order_id,customer_id,amount,currency,paid_at,status\no1,c1,1.234#50,Chf,2026-01-02,PAID`
            .replaceAll(',', mark)
            .replace('#', ','),
      });
      expect(input.purchases).toMatchObject([
        { id: 'o1', amount: 1234.5, currency: 'CHF', status: 'paid', paidAt: '2026-01-02' },
      ]);
    }
  });

  test('a quote that is never closed is told, and the rows before it are kept', () => {
    const { input, warnings } = read({ 'customers.csv': 'customer_id,name\nc1,x\nc2,"y\nc3,z\n' });
    expect(input.customers.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect(warnings.join()).toMatch(/customers\.csv: a quote is never closed/);
  });

  test('a blank paid day is not paid, a missing one either; optional columns may be absent', () => {
    const { input, warnings } = read({
      'case.json': about,
      'payments.csv': 'customer_id,amount,paid_at\nc1,5,\nc1,6,2026-01-02\n',
    });
    expect(input.purchases).toMatchObject([
      { paidAt: null, status: 'pending', currency: 'EUR', discount: 0, dueAt: null },
      { paidAt: '2026-01-02', status: 'paid' },
    ]);
    expect(warnings).toEqual([]);
  });

  test('a currency without a rate is told by name, small letters are not another currency', () => {
    const { input, warnings } = read({
      'case.json': about,
      'payments.csv': 'customer_id,amount,currency\nc1,5,jpy\nc1,6,eur\nc1,7,CHF\n',
    });
    expect(input.exchangeRates).toEqual({ EUR: 1, CHF: 1.05 });
    expect(input.purchases.map((one) => one.currency)).toEqual(['JPY', 'EUR', 'CHF']);
    expect(warnings).toEqual(['payments: no rate for JPY, counted one to one']);
  });
});

describe('cells', () => {
  const warnings = collectWarnings();
  test.each([
    ['2026-01-31', '2026-01-31'],
    ['2026-01-31 10:00', '2026-01-31T10:00'],
    ['2026-01-31T10:00:00+03:00', '2026-01-31T10:00:00+03:00'],
    ['2026-01-31 10:00:00.5 +0300', '2026-01-31T10:00:00.5+0300'],
    ['31.1.2026', '2026-01-31'],
    ['12/31/2026', '2026-12-31'],
    ['31 Dec 2026', '2026-12-31'],
    ['2026-13-01', null],
    ['31.02.2026', null],
    ['5', null],
    ['NaT', null],
  ])('the date in %j is %j', (cell, date) => {
    expect(dateCell(cell, 'x', warnings)).toBe(date);
  });
  test.each([
    ['€ 1.234,50', 1234.5],
    ['\u22125', -5],
    ['1e400', 0],
    ['1e300', 0],
    ['n/a', 0],
  ])('the number in %j is %j', (cell, number) => {
    expect(numberCell(cell, 'x', warnings)).toBe(number);
  });
});

describe('answers', () => {
  const elements = [{ type: 'text', name: 'city' }];
  const customers = 'customer_id\n7\n';
  const sheet = (submitted_at: string, city: string) => ({
    customer_id: 7,
    submitted_at,
    data: { city },
  });

  test('the latest counts by the moment, whatever the zone it is written in', () => {
    const sheets = [
      sheet('2026-01-02T01:00:00+03:00', 'earlier'),
      sheet('2026-01-01T23:30', 'later'),
    ];
    for (const rows of [sheets, [...sheets].reverse()]) {
      const lines = rows.map((row) => JSON.stringify(row)).join('\r\n');
      for (const text of [lines, JSON.stringify(rows)]) {
        const { input } = read({
          'survey.json': { elements },
          'customers.csv': customers,
          'responses.jsonl': text,
        });
        expect(input.questions[0]?.values).toEqual(['later']);
      }
    }
  });

  test.each([
    ['ru', 'Переехали в другой город и потеряли всех клиентов'],
    ['de', 'Ich habe den alten Anbieter gewechselt und bin nicht zufrieden mit der Qualität'],
    ['es', 'No me gusta el servicio y la espera es muy larga para los clientes'],
    ['en', 'I moved to the city and my old provider was not good for what we have'],
  ])('the language of the answers is %s', (language, words) => {
    const { input } = read({
      'survey.json': { elements, locale: 'fr' },
      'customers.csv': customers,
      'responses.jsonl': sheet('2026-01-01', words),
    });
    expect(input.language).toBe(language);
  });

  test('without open answers the survey tells its language', () => {
    const title =
      'Wie oft und auf welche Art nutzen Sie das Werkzeug, und was ist für Sie wichtig?';
    const german = { elements: [{ type: 'rating', name: 'q', title: { default: title } }] };
    expect(read({ 'survey.json': german }).input.language).toBe('de');
    expect(read({ 'survey.json': { ...german, locale: 'es' } }).input.language).toBe('es');
    expect(read({ 'survey.json': { elements } }).input.language).toBe('en');
  });
});

test('titles may be texts, texts by language, or absent', () => {
  const elements = [
    { type: 'rating', name: 'one', title: { default: 'Pace', ru: 'Темп' } },
    { type: 'rating', name: 'two', title: 'Calm' },
    { type: 'rating', name: 'three' },
  ];
  const { input } = read({ 'survey.json': { locale: 'ru', elements } });
  expect(input.questions.map((one) => one.title)).toEqual(['Темп', 'Calm', 'three']);
});

test('what we computed from answers is never on the card that others check on raw answers', () => {
  const elements = [
    { type: 'rating', name: 'raw' },
    { type: 'text', name: 'day', inputType: 'date' },
    { type: 'multipletext', name: 'firm', items: [{ name: 'staff', inputType: 'number' }] },
    { type: 'matrix', name: 'rows', rows: ['a'], columns: [1, 2] },
  ];
  const { input } = read({ 'survey.json': { elements } });
  const early = input.questions.filter((one) => one.early).map((one) => one.key);
  expect(early).toEqual(['raw', 'rows']);
});

test('files of rubbish give a report that claims nothing', () => {
  const { input, seed, warnings } = read({
    'case.json': 'not json',
    'survey.json': '[1, 2',
    'customers.csv': '\u0000\u0001"',
    'payments.csv': 'a;b\n"',
    'responses.jsonl': '{"customer_id": {}}\n[]\n"x"',
  });
  const report = toContract(analyze(input, { seed }), { warnings, elapsedSeconds: 0 });
  expect([report.no_structure, report.grades, report.segments]).toEqual([true, {}, []]);
  expect(warnings.length).toBeGreaterThan(0);
});

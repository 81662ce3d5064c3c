import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { csvOf } from '../../csv';
import type { Story } from '../../story';
import { answersOf } from './answers';
import definition from './definition.json' with { type: 'json' };

type Row = Record<string, string>;

const SPENT =
  'Aside from university tuition, about how much money have you spent on learning to code so far (in US dollars)?';
const BOOTCAMP = 'Have you attended a full-time coding bootcamp?';

const nameOf = (row: Row) => `Coder ${row['#']?.slice(0, 6)}`;

/** Money spent is one purchase, a bootcamp another; a price or a date the data lacks stays blank or 0. */
function purchasesOf(row: Row): (string | number)[][] {
  const id = row['#'] ?? '';
  const purchase = (kind: string, amount: number) =>
    [`${id}-${kind}`, id, '', '', '', amount, 'USD', 0, 'paid', kind] as (string | number)[];
  const spent = Number(row[SPENT]);
  return [
    ...(spent > 0 ? [purchase('learning', spent)] : []),
    ...(Number(row[BOOTCAMP]) === 1 ? [purchase('bootcamp', 0)] : []),
  ];
}

/** Real answers and real spending of 1,500 people (freeCodeCamp 2016, ODbL); see NOTICE.md. */
export async function newCoders(): Promise<Story> {
  const file = path.join(process.cwd(), 'db/seed/stories/new-coders/answers-2016.csv');
  const rows: Row[] = parse(await readFile(file), { columns: true, bom: true });
  return {
    name: 'new-coders',
    workspace: {
      name: 'New coders',
      origin: 'openData',
      currency: 'USD',
      timeZone: 'America/New_York',
    },
    files: {
      customers: {
        fileName: 'coders.csv',
        content: csvOf(
          ['customer_id', 'name'],
          rows.map((row) => [row['#'] ?? '', nameOf(row)]),
        ),
      },
      purchases: {
        fileName: 'spending.csv',
        content: csvOf(
          [
            ...['order_id', 'customer_id', 'ordered_at', 'due_at', 'paid_at', 'amount'],
            ...['currency', 'discount', 'status', 'product'],
          ],
          rows.flatMap(purchasesOf),
        ),
      },
    },
    survey: {
      title: 'New Coder Survey 2016',
      definition,
      hypotheses: [
        {
          id: 'beginners',
          text: 'People who have programmed for less than a year invest most in learning',
          conditions: [{ question: 'months_programming', op: 'lte', value: 11 }],
        },
        {
          id: 'full-time-learners',
          text: 'People who learn 30 hours a week or more invest most in learning',
          conditions: [{ question: 'hours_week', op: 'gte', value: 30 }],
        },
      ],
    },
    answers: rows.map((row) => ({
      customerExternalId: row['#'] ?? '',
      submittedAt: new Date(row['Submit Date (UTC)'] ?? ''),
      locale: 'en',
      answers: answersOf(row),
    })),
    truth: null,
  };
}

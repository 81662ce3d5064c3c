// The migration that took the signs out of the labels of the reports that were there before.
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { aDatabaseOfBefore } from '#test/support/database-of-before';
import { rowOfBefore } from '#test/support/row-of-before';
import type { Condition } from '~/analysis/input';
import { migrate } from './migrate';
import * as schema from './schema';

const label = (answer: string, condition: Record<string, unknown>, more = {}) => ({
  question: 'What "really" changed? \\',
  answer,
  condition: { question: 'q', ...condition } as unknown as Condition,
  ...more,
});

const before = [
  label('≠ Nothing / “All \\ "new"”', { op: 'not_in', value: ['n'] }),
  label('≠ Nothing', { op: 'not_in', value: ['n'] }, { derived: true, unit: 'months' }),
  label('≥ 6', { op: 'gte', value: 6 }, { unit: 'months' }),
  label('≤ 2024-01-31', { op: 'lte', value: 19753, row: 'since' }, { unit: 'date' }),
  label('1–2: 3: Price', { op: 'rank_top', value: 'p', k: 2 }),
  label('1: Price', { op: 'rank_top', value: 'p', k: 1 }),
  label('«цен» / «дорог»', { op: 'text_any', value: ['цен', 'дорог'] }),
  label('Цена', { op: 'text_any', value: ['цен'] }, { code: 'Цена' }),
  label('✓', { op: 'answered' }),
  // Written by the founder: hers.
  label('≠ Everything', { op: 'in', value: ['e'] }),
  label('«One» / «two»', { op: 'includes', value: 'o' }),
  label('✓ Yes', { op: 'in', value: ['y'] }),
];
const after = [
  'Nothing / “All \\ "new"”',
  'Nothing',
  '6',
  '2024-01-31',
  '3: Price',
  'Price',
  'цен / дорог',
  'Цена',
  '',
  '≠ Everything',
  '«One» / «two»',
  '✓ Yes',
];

it('labels keep their words and lose the signs; what a founder wrote stays as she wrote it', async () => {
  const database = await aDatabaseOfBefore(14);
  const { db } = database;
  const named = { name: 'Courses', slug: 'courses' };
  const { id: workspaceId } = await rowOfBefore(db, schema.workspaces, named);
  const asked = { workspaceId, title: 'Why?', slug: 'why', definition: { elements: [] } };
  const { id: surveyId } = await rowOfBefore(db, schema.surveys, asked);
  const of = { workspaceId, surveyId };
  const analysis = await rowOfBefore(db, schema.analyses, { ...of, seed: 1 });
  const content = { askNext: [{ conditions: before }], verdict: 'noReliableDifference' };
  const made = { analysisId: analysis.id, verdict: 'noReliableDifference', answers: 1, content };
  await rowOfBefore(db, schema.reports, { ...of, ...made });
  await migrate(database);
  const [stored] = await db.select().from(schema.reports);
  const conditions = before.map((one, index) => ({ ...one, answer: after[index] }));
  expect(stored?.content).toEqual({ ...content, askNext: [{ conditions }] });
  await expect(db.execute(sql`update reports set answers = 2`)).rejects.toThrow();
}, 120_000);

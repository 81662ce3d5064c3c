import { expect, test } from 'vitest';
import { segmentReport } from '#test/fixtures/reports';
import { aReport, aSurvey } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { listComments, listReviews } from '~/domain/reviews/reviews.server';
import type { Role } from '~/domain/workspaces/role';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['tracker', 'editor']);
const report = await aReport(db, await aSurvey(db, id), segmentReport);

const send = (fields: Record<string, string>, by: Role = 'tracker') =>
  press(action, { report: report.id }, { fields, by });
const comments = () => listComments(db, id, report.id);

test('a comment leads to the sentence it is pinned to', async () => {
  const pinned = await send({ intent: 'comment', claim: 'verdict', comment: ' Who are they? ' });
  expect(pinned.location).toMatch(
    new RegExp(`^/w/bakery/reports/${report.id}\\?event=[\\w-]{36}#.*verdict`),
  );
  expect(await comments()).toMatchObject([{ claim: 'verdict', body: 'Who are they?' }]);
});

test('an empty comment and one on no sentence are refused at the field, as typed', async () => {
  expect(await send({ intent: 'comment', claim: 'verdict', comment: ' ' })).toMatchObject({
    status: 400,
    errors: { comment: 'commentMissing' },
  });
  const lost = { claim: 'no.such', comment: 'Where?' };
  expect(await send({ intent: 'comment', ...lost })).toMatchObject({
    errors: { comment: 'claimNotFound' },
    entered: lost,
  });
});

test('a verdict needs a choice and a reason', async () => {
  const reason = { summary: 'It holds.' };
  expect(await send({ intent: 'verdict', ...reason })).toMatchObject({
    status: 400,
    errors: { verdict: 'verdictMissing' },
    entered: reason,
  });
  expect(await send({ intent: 'verdict', verdict: 'accepted', summary: '' })).toMatchObject({
    errors: { summary: 'summaryMissing' },
    entered: { verdict: 'accepted' },
  });
  expect(await listReviews(db, id, report.id)).toEqual([]);
  const given = await send({ intent: 'verdict', verdict: 'accepted', ...reason });
  expect(given).toMatchObject({ status: 200, ok: true });
  expect(await listReviews(db, id, report.id)).toMatchObject([{ verdict: 'accepted', ...reason }]);
});

test('a comment is spoken about once, and a comment nobody wrote never', async () => {
  const [comment] = await comments();
  const discussed = await send({ intent: 'discussed', id: comment!.id });
  expect(discussed.location).toMatch(/\/review\?event=[\w-]{36}$/);
  const lost = { intent: 'withdraw', id: '01a00000-0000-7000-8000-000000000000' };
  expect(await send(lost)).toMatchObject({ status: 400, errors: { '': 'commentNotFound' } });
});

test('only who reviews may judge, and only by the buttons there are', async () => {
  const verdict = { intent: 'verdict', verdict: 'rejected', summary: 'No.' };
  expect(await send(verdict, 'editor')).toMatchObject({ status: 403 });
  expect(await send({ ...verdict, intent: 'other' })).toMatchObject({ status: 400 });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '#db/client';
import { surveys } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { screenerQuestions } from '#test/fixtures/reports/questionnaire';
import { freshDatabase } from '#test/support/database';
import { aReport, aSurvey, aUser, aWorkspace } from '#test/support/make';
import type { Report } from '~/analysis/report';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { i18nFor } from '~/i18n/i18n.server';
import { findScreenerFile } from './find-screener-file.server';
import { makeScreenerSurvey } from './make-screener-survey.server';
import { scorerOf } from './score-answers';
import { listSurveysOfScreener } from './screeners.server';

const now = new Date('2026-06-30T09:00:00Z');
const voices = { en: i18nFor('en').t, ru: i18nFor('ru').t };
let db: Db;
let workspaceId: string;
let createdBy: string;

beforeAll(async () => {
  db = await freshDatabase();
  workspaceId = (await aWorkspace(db)).id;
  createdBy = (await aUser(db)).id;
});

async function aReportOn(content: Report, definition: Record<string, unknown> = screenerQuestions) {
  const survey = await aSurvey(db, workspaceId, { definition });
  return (await aReport(db, survey, content)).id;
}

const make = (reportId: string, target: 'A' | 'C', of = workspaceId) =>
  makeScreenerSurvey(db, of, { reportId, target, voices, locale: 'ru', createdBy, now });

describe('a short survey made of a screener', () => {
  it('is a draft that asks only what the screener asks, as it was asked, and can be published', async () => {
    const reportId = await aReportOn(segmentReport);
    const made = await make(reportId, 'A');
    if (!made.ok) throw new Error(made.reason);
    const { survey } = made;
    expect(survey).toMatchObject({ status: 'draft', title: 'Подходим ли мы друг другу?' });
    const { pages } = survey.definition as { pages: { elements: Record<string, unknown>[] }[] };
    const asked = pages.flatMap(({ elements }) => elements);
    expect(asked.map(({ name }) => name)).toEqual(['changed', 'months', 'trigger', 'stopped']);
    expect(asked[0]).toEqual(screenerQuestions.elements[0]);
    expect(asked.every(({ early }) => early === true)).toBe(true);
    expect((await publishSurvey(db, workspaceId, survey.id, { now })).ok).toBe(true);
    const listed = await listSurveysOfScreener(db, workspaceId, { reportId, target: 'A' });
    expect(listed.map(({ id }) => id)).toEqual([survey.id]);
    expect(await listSurveysOfScreener(db, workspaceId, { reportId, target: 'C' })).toEqual([]);
  });

  it('keeps the screener beside it, and scores what is stored by it', async () => {
    const made = await make(await aReportOn(segmentReport), 'A');
    const scorer = scorerOf(made.ok ? made.survey.screener : null)!;
    expect(scorer.score({ changed: ['online'], months: 3 })).toEqual({ points: 5, flagged: true });
    expect(scorer.score({ months: 3, stopped: ['price'] })).toEqual({ points: 0, flagged: false });
    expect(scorer.score({ score: 99 })).toEqual({ points: 0, flagged: false });
    expect(scorerOf(null)).toBeNull();
  });

  it('is made of the C screener in words that judge nobody', async () => {
    const made = await make(await aReportOn(segmentReport), 'C');
    if (!made.ok) throw new Error(made.reason);
    expect(made.survey.title).toBe('Прежде чем начать');
    const { screener: _card, definition } = made.survey;
    expect(JSON.stringify(definition)).not.toMatch(/C customer|клиент\S* C|trouble|трудност/);
  });

  it('is refused where the screener is missing, no better than chance, or its questions are gone', async () => {
    const dull = { ...segmentReport.screener!, useful: false };
    const cases = [
      [await aReportOn({ ...segmentReport, screener: null }), 'noScreener'],
      [await aReportOn({ ...segmentReport, screener: dull }), 'notUseful'],
      [await aReportOn(segmentReport, { elements: [] }), 'questionsGone'],
    ] as const;
    const before = await db.select({ id: surveys.id }).from(surveys);
    for (const [reportId, reason] of cases)
      expect(await make(reportId, 'A')).toEqual({ ok: false, reason });
    expect(await db.select({ id: surveys.id }).from(surveys)).toHaveLength(before.length);
  });

  it('stays inside its workspace', async () => {
    const reportId = await aReportOn(segmentReport);
    const other = (await aWorkspace(db)).id;
    expect(await make(reportId, 'A', other)).toEqual({ ok: false, reason: 'noScreener' });
    const asked = { reportId, target: 'A', t: voices.en, locale: 'en' } as const;
    expect(await findScreenerFile(db, other, asked)).toBeNull();
    expect(await findScreenerFile(db, workspaceId, { ...asked, reportId: 'x' })).toBeNull();
    await make(reportId, 'A');
    expect(await listSurveysOfScreener(db, other, { reportId, target: 'A' })).toEqual([]);
  });
});

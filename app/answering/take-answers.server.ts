import type { Db } from '#db/client';
import { type AnswerError, checkAnswers, readGiven } from '#surveys/check-answers';
import { isRecord } from '#surveys/element';
import { onClockOf } from '#surveys/engine/respondents-clock';
import { recordResponseAndRequestAnalysis } from '~/domain/reports/record-response-and-request-analysis.server';
import type { Answers } from '~/domain/responses/response';
import { saveAnswers } from '~/domain/responses/save-answers.server';
import { getPublication } from '~/domain/surveys/surveys.server';
import { parseJson } from '~/forms/parse-json';
import { readBody } from '~/forms/read-body.server';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import { type Door, minutesWestOf } from './doors.server';
import { withOwnFiles } from './files/own-files.server';
import { judgeOf } from './models.server';
import { isTooFast } from './pace.server';
import { type WordedError, wordErrors } from './word-errors';

export type Taken =
  /** `errors`: the rest is saved, these are not right as they are. */
  | { state: 'saved' | 'finished'; savedAt: string; errors?: WordedError[] }
  | { state: 'refused'; errors: WordedError[] }
  | { state: 'notTaken'; reason: string };

/** POST of the answering script: what is written so far, or the whole. */
export async function takeAnswers(db: Db, door: Door, request: Request): Promise<Response> {
  const now = new Date();
  if (isTooFast(door, now)) return tooFast();
  const locale = requestLocale(request);
  const body = await readBody(request);
  if (!body) return Response.json(tooLong(locale), { status: 400 });
  const sent = parseJson(body);
  const isWhole = isRecord(sent) && sent.finished === true;
  const answers = isRecord(sent) ? sent.answers : null;
  const minutesWest = isRecord(sent) ? readMinutesWest(sent.minutesWest) : null;
  const taken = await take(db, door, { answers, isWhole, locale, now, minutesWest });
  return Response.json(taken, { status: statusOf(taken) });
}

/** From Kiribati to Baker Island; anything else is no clock. */
const readMinutesWest = (sent: unknown): number | null =>
  typeof sent === 'number' && sent >= -14 * 60 && sent <= 12 * 60 ? sent : null;

const tooLong = (locale: Locale): Taken => ({
  state: 'refused',
  errors: [{ key: '', message: i18nFor(locale).t('answering.errors.tooLarge') }],
});

/** The answering script waits by itself and tries again. */
const tooFast = (): Response =>
  Response.json(
    { state: 'notTaken', reason: 'tooFast' },
    { status: 429, headers: { 'Retry-After': '60' } },
  );

export interface Taking {
  answers: unknown;
  isWhole: boolean;
  locale: Locale;
  now: Date;
  /** As `Date.getTimezoneOffset` tells it; unknown without scripts. */
  minutesWest?: number | null;
}

/** What is right is kept, whatever else is not; a whole is judged with what was kept before. */
export async function take(db: Db, door: Door, taking: Taking): Promise<Taken> {
  const { begun, link } = door;
  const { locale, now } = taking;
  if (!begun || !link) return { state: 'notTaken', reason: 'consentMissing' };
  const { definition } = await getPublication(
    db,
    door.of.workspaceId,
    begun.response.publicationId,
  );
  const model = judgeOf({ publicationId: begun.response.publicationId, definition, locale });
  const of = { workspaceId: door.of.workspaceId, responseId: begun.response.id };
  const read = await withOwnFiles(db, of, readGiven(model, taking.answers));
  const given = { link, answers: read.answers, locale, now };
  if (!taking.isWhole || read.errors.length > 0)
    return save(db, door, { ...given, ...read, isWhole: taking.isWhole });
  const minutesWest = taking.minutesWest ?? minutesWestOf(door, now);
  const whole = { ...begun.response.answers, ...read.answers };
  const checked = onClockOf(minutesWest, () => checkAnswers(model, whole));
  if (!checked.ok) return save(db, door, { ...given, errors: checked.errors, isWhole: true });
  const finished = await finish(db, door, { ...given, answers: checked.answers });
  // Paused or over in the meantime: what was typed last is kept all the same.
  if (finished.state === 'notTaken')
    await saveAnswers(db, door.of, { ...given, changes: read.answers });
  return finished;
}

interface Given {
  link: NonNullable<Door['link']>;
  answers: Answers;
  locale: Locale;
  now: Date;
}

async function finish(db: Db, { of }: Door, given: Given): Promise<Taken> {
  const recorded = await recordResponseAndRequestAnalysis(db, of, given);
  if (!recorded.ok) return { state: 'notTaken', reason: recorded.reason };
  return { state: 'finished', savedAt: given.now.toISOString() };
}

type Kept = Given & { errors: AnswerError[]; isWhole: boolean };

async function save(
  db: Db,
  { of }: Door,
  { errors, isWhole, answers, ...given }: Kept,
): Promise<Taken> {
  const saved = await saveAnswers(db, of, { ...given, changes: answers });
  if (saved !== 'saved' && saved !== 'finished') return { state: 'notTaken', reason: saved };
  const worded = wordErrors(errors, i18nFor(given.locale).t);
  const isRefused = isWhole || errors.some(({ problem }) => problem === 'notAnswers');
  if (isRefused && saved === 'saved') return { state: 'refused', errors: worded };
  return {
    state: saved,
    savedAt: given.now.toISOString(),
    ...(worded.length > 0 ? { errors: worded } : {}),
  };
}

function statusOf(taken: Taken): number {
  if (taken.state === 'refused') return 400;
  return taken.state === 'notTaken' ? 409 : 200;
}

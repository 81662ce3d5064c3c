import { tzOffset } from '@date-fns/tz';
import type { Db } from '#db/client';
import { checkAnswers } from '#surveys/check-answers';
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
import type { Door } from './doors.server';
import { judgeOf } from './models.server';
import { isTooFast } from './pace.server';
import { type WordedError, wordErrors } from './word-errors';

export type Taken =
  | { state: 'saved' | 'finished'; savedAt: string }
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

export async function take(db: Db, door: Door, taking: Taking): Promise<Taken> {
  const { begun, of, link } = door;
  const { locale, now, isWhole } = taking;
  if (!begun || !link) return { state: 'notTaken', reason: 'consentMissing' };
  const { definition } = await getPublication(db, of.workspaceId, begun.response.publicationId);
  const model = judgeOf({ publicationId: begun.response.publicationId, definition, locale });
  const minutesWest = taking.minutesWest ?? -tzOffset(door.timeZone, now);
  const checked = onClockOf(minutesWest, () =>
    checkAnswers(model, taking.answers, { partial: !isWhole }),
  );
  if (!checked.ok)
    return { state: 'refused', errors: wordErrors(checked.errors, i18nFor(locale).t) };
  const answers = { link, answers: checked.answers, locale, now };
  return isWhole ? finish(db, door, answers) : save(db, door, answers);
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

async function save(db: Db, { of }: Door, given: Given): Promise<Taken> {
  const saved = await saveAnswers(db, of, given);
  if (saved === 'saved' || saved === 'finished')
    return { state: saved, savedAt: given.now.toISOString() };
  return { state: 'notTaken', reason: saved };
}

function statusOf(taken: Taken): number {
  if (taken.state === 'refused') return 400;
  return taken.state === 'notTaken' ? 409 : 200;
}

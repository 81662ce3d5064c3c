import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { currentConsent } from '#surveys/consent-texts';
import { clientAddressHeader } from '~/auth/rate-limit-rules.server';
import { startResponse } from '~/domain/responses/start-response.server';
import { randomCode } from '~/domain/surveys/random-code.server';
import { getPublication } from '~/domain/surveys/surveys.server';
import { parseFields, refuseRepeated } from '~/forms/fields';
import { readBody } from '~/forms/read-body.server';
import { tooLarge } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import type { Door } from './doors.server';
import { requirePace } from './pace.server';
import { fieldName, readPlainAnswers } from './plain-answers';
import { readPlainQuestions } from './plain-questions.server';
import { resumeCookie } from './resume-cookie.server';
import { take } from './take-answers.server';
import type { WordedError } from './word-errors';

/** A hundred questions, each a table of twenty rows. */
const MOST_FIELDS = 2_000;

/** Field name to message, with 400; everything else goes on by redirect. */
export type Refused = { errors: WordedError[] };

/** The forms of the page itself: they work without scripts. */
export async function postAnswerPage(
  db: Db,
  door: Door,
  request: Request,
): Promise<Response | Refused> {
  const now = new Date();
  const body = await readBody(request);
  if (!body) throw tooLarge();
  const form = parseFields(body.toString('utf8'), { most: MOST_FIELDS });
  if (form.get('intent') === 'consent') return begin(db, door, { request, form, now });
  if (form.get('intent') === 'answer') return answer(db, door, { request, form, now });
  if (form.get('intent') === 'another' && door.kind === 'public')
    return redirect(door.path, {
      status: 303,
      headers: { 'Set-Cookie': resumeCookie(door.survey.slug, '') },
    });
  return redirect(door.path, 303);
}

interface Posted {
  request: Request;
  form: URLSearchParams;
  now: Date;
}

/** Consent first: until the box is ticked, nothing is stored. */
async function begin(db: Db, door: Door, { request, form, now }: Posted) {
  requirePace(request, 'start', now);
  refuseRepeated(form, {});
  const locale = requestLocale(request);
  const text = currentConsent(door.kind);
  const isAgreed = form.get('consent') === 'yes' && form.get('version') === text.version;
  if (!isAgreed) {
    const message = i18nFor(locale).t('answering.consent.missing');
    return { errors: [{ key: 'consent', message }] };
  }
  const resumeToken = randomCode();
  const link = door.link ?? { kind: 'public' as const, resumeToken };
  const consent = {
    textVersion: text.version,
    joinsPurchases: text.joinsPurchases,
    locale,
    ip: request.headers.get(clientAddressHeader) ?? undefined,
    evidence: { company: door.company },
    givenAt: now,
  };
  await startResponse(db, door.of, { link, consent, locale, now });
  const headers = new Headers();
  if (!door.link) headers.set('Set-Cookie', resumeCookie(door.survey.slug, resumeToken));
  return redirect(door.path, { status: 303, headers });
}

/** The plain form, sent as a whole; what is refused is still kept as a partial answer. */
async function answer(db: Db, door: Door, { request, form, now }: Posted) {
  requirePace(request, 'send', now);
  const locale = requestLocale(request);
  if (!door.begun) return redirect(door.path, 303);
  const { publicationId } = door.begun.response;
  const { definition } = await getPublication(db, door.of.workspaceId, publicationId);
  const questions = readPlainQuestions({ publicationId, definition, locale });
  const many = questions.filter(({ kind }) => kind === 'many').map(({ key }) => fieldName(key));
  refuseRepeated(form, { lists: many });
  const answers = readPlainAnswers(form, questions);
  const taken = await take(db, door, { answers, isWhole: true, locale, now });
  if (taken.state !== 'refused') return redirect(door.thanksPath, 303);
  await take(db, door, { answers, isWhole: false, locale, now });
  return { errors: taken.errors };
}

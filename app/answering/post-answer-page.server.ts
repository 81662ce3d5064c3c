import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { currentConsent } from '#surveys/consent-texts';
import { assertSameOrigin } from '~/auth/same-origin.server';
import type { Answers } from '~/domain/responses/response';
import { saveAnswers } from '~/domain/responses/save-answers.server';
import { type Start, startResponse } from '~/domain/responses/start-response.server';
import { randomCode } from '~/domain/surveys/random-code.server';
import { getPublication } from '~/domain/surveys/surveys.server';
import { refuseRepeated } from '~/forms/fields';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { clientAddressHeader } from '~/limits/client-address.server';
import { paths } from '~/paths';
import { changesBetween } from './changes';
import type { Door } from './doors.server';
import { keepWithFiles } from './files/keep-with-files.server';
import type { SentForm } from './files/read-sent-form.server';
import { isTooFast, waitToStart } from './pace.server';
import { carrying, readResumeKey, resumeCookie } from './resume-cookie.server';
import { drawnFor } from './steps/drawn-for.server';
import { postStep } from './steps/step-page.server';
import { take } from './take-answers.server';
import type { WordedError } from './word-errors';

/** What is wrong, the step again, or the minutes to wait; everything else goes on by redirect. */
export type Refused = { errors: WordedError[]; minutes?: number; html?: string; status?: number };

export const statusOf = ({ minutes, status = 400 }: Refused): ResponseInit =>
  minutes === undefined
    ? { status }
    : { status: 429, headers: { 'Retry-After': String(minutes * 60) } };

/** The forms of the page itself: they work without scripts. */
export async function postAnswerPage(
  db: Db,
  door: Door,
  { request, form }: { request: Request; form: SentForm },
): Promise<Response | Refused> {
  const now = new Date();
  if (form.get('intent') === 'consent') return begin(db, door, { request, form, now });
  if (form.get('intent') === 'step') return answerStep(db, door, { request, form, now });
  if (form.get('intent') === 'another' && door.kind === 'public')
    return redirect(paths.publicLink(door.survey.slug), {
      status: 303,
      headers: { 'Set-Cookie': resumeCookie(door.survey.slug, '') },
    });
  return redirect(door.path, 303);
}

interface Posted {
  request: Request;
  form: SentForm;
  now: Date;
}

/** Consent first: until the box is ticked, nothing is stored. */
async function begin(db: Db, door: Door, { request, form, now }: Posted) {
  assertSameOrigin(request);
  refuseRepeated(form, {});
  const locale = requestLocale(request);
  const text = currentConsent(door.kind);
  const isAgreed = form.get('consent') === 'yes' && form.get('version') === text.version;
  if (!isAgreed) {
    const message = i18nFor(locale).t('answering.consent.missing');
    return { errors: [{ key: 'consent', message }] };
  }
  const minutes = door.begun ? null : await waitToStart(db, door, { request, now });
  if (minutes !== null) return { errors: [], minutes };
  const consent = {
    textVersion: text.version,
    joinsPurchases: text.joinsPurchases,
    locale,
    ip: request.headers.get(clientAddressHeader) ?? undefined,
    evidence: { company: door.company },
    givenAt: now,
  };
  const start = { consent, locale, now };
  const headers = new Headers();
  if (door.link) await startResponse(db, door.of, { ...start, link: door.link });
  else {
    const resumeToken = await beginAnonymously(db, door, { ...start, key: readResumeKey(form) });
    headers.set('Set-Cookie', resumeCookie(door.survey.slug, resumeToken));
    // A browser that keeps no cookies goes on with the address; the others lose it at the next page.
    return redirect(carrying(paths.publicLink(door.survey.slug), resumeToken), {
      status: 303,
      headers,
    });
  }
  return redirect(door.path, { status: 303, headers });
}

interface AnonymousStart extends Omit<Start, 'link'> {
  /** Made with the page: sent twice it begins one response. */
  key: string | null;
}

/** A page that was kept open for the next person begins anew. */
async function beginAnonymously(db: Db, door: Door, { key, ...start }: AnonymousStart) {
  const begin = (resumeToken: string) =>
    startResponse(db, door.of, { ...start, link: { kind: 'public', resumeToken } });
  if (key) {
    const begun = await begin(key);
    if (begun.ok && !begun.response.finishedAt) return key;
    if (!begun.ok && begun.reason !== 'withdrawn') return key;
  }
  const another = randomCode();
  await begin(another);
  return another;
}

/** A step of the plain pages: kept as soon as it is sent, right or not; at the last one, finished. */
async function answerStep(db: Db, door: Door, { request, form, now }: Posted) {
  if (isTooFast(door, now)) return { errors: [], minutes: 1 };
  const locale = requestLocale(request);
  if (!door.begun || !door.link) return redirect(door.path, 303);
  const { publicationId, answers: before } = door.begun.response;
  const { definition } = await getPublication(db, door.of.workspaceId, publicationId);
  const drawn = drawnFor(door, locale, now);
  const asked = { publicationId, definition, locale };
  const step = (given: Answers) => {
    const posted = postStep(asked, given, { ...drawn, form });
    // Only what this step changed: another tab may have written the rest anew in the meantime.
    return { posted, changes: changesBetween(given, posted.answers) };
  };
  const saving = { link: door.link, locale, now };
  const stepped = form.files
    ? await keepWithFiles(db, door.of, { ...saving, files: form.files }, step)
    : step(before);
  if (!stepped) return redirect(door.path, 303);
  const { posted, changes } = stepped;
  if (!form.files) await saveAnswers(db, door.of, { ...saving, changes });
  if (posted.state === 'again')
    return { errors: [], html: posted.html, ...(posted.isWrong ? {} : { status: 200 }) };
  if (posted.state === 'go') return redirect(`${drawn.action}&step=${posted.step}`, 303);
  const taken = await take(db, door, { answers: changes, isWhole: true, locale, now });
  if (taken.state !== 'refused') return redirect(door.thanksPath, 303);
  return { errors: taken.errors };
}

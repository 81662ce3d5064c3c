import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { currentConsent } from '#surveys/consent-texts';
import { assertSameOrigin } from '~/auth/same-origin.server';
import { type Start, startResponse } from '~/domain/responses/start-response.server';
import { randomCode } from '~/domain/surveys/random-code.server';
import { refuseRepeated } from '~/forms/fields';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { clientAddressHeader } from '~/limits/client-address.server';
import { paths } from '~/paths';
import type { Door } from './doors.server';
import type { SentForm } from './files/read-sent-form.server';
import { waitToStart } from './pace.server';
import { postStepOf } from './post-step.server';
import type { PostedForm, Refused } from './posted-form';
import { carrying, readResumeKey, resumeCookie } from './resume-cookie.server';

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
  if (form.get('intent') === 'step') return postStepOf(db, door, { request, form, now });
  if (form.get('intent') === 'another' && door.kind === 'public')
    return redirect(paths.publicLink(door.survey.slug), {
      status: 303,
      headers: { 'Set-Cookie': resumeCookie(door.survey.slug, '') },
    });
  return redirect(door.path, 303);
}

/** Consent first: until the box is ticked, nothing is stored. */
async function begin(db: Db, door: Door, { request, form, now }: PostedForm) {
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

import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { currentConsent } from '#surveys/consent-texts';
import { assertSameOrigin } from '~/auth/same-origin.server';
import type { GivenConsent } from '~/domain/consents/consents.server';
import { findResponseByLink } from '~/domain/responses/answer-link.server';
import type { SurveyOf } from '~/domain/responses/response';
import { agreeNow, startResponse } from '~/domain/responses/start-response.server';
import { randomCode } from '~/domain/surveys/random-code.server';
import { whyClosed } from '~/domain/surveys/survey';
import { refuseRepeated } from '~/forms/fields';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { clientAddressHeader } from '~/limits/client-address.server';
import { paths } from '~/paths';
import { sealAgreement } from './agreement.server';
import type { Door } from './doors.server';
import type { SentForm } from './files/read-sent-form.server';
import { keepStep } from './keep-step.server';
import { waitToBegin } from './pace.server';
import type { PostedForm, Refused } from './posted-form';
import { carrying, readResumeKey, resumeCookie } from './resume-cookie.server';

export const statusOf = ({ wait, status = 400 }: Refused): ResponseInit =>
  wait ? { status: 429, headers: { 'Retry-After': String(wait.seconds) } } : { status };

/** The forms of the page itself: they work without scripts. */
export async function postAnswerPage(
  db: Db,
  door: Door,
  { request, form }: { request: Request; form: SentForm },
): Promise<Response | Refused> {
  const now = new Date();
  if (form.get('intent') === 'consent') return begin(db, door, { request, form, now });
  if (form.get('intent') === 'step') return keepStep(db, door, { request, form, now });
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
  const consent = {
    textVersion: text.version,
    joinsPurchases: text.joinsPurchases,
    locale,
    ip: request.headers.get(clientAddressHeader) ?? undefined,
    evidence: { company: door.company },
    givenAt: now,
  };
  if (door.kind === 'public') return agreeAnonymously(db, door, { form, consent });
  const seconds = door.begun ? null : await waitToBegin(db, door, { request, now });
  if (seconds !== null) return { errors: [], wait: { seconds, fields: [...form] } };
  await startResponse(db, door.of, { link: door.link!, consent, locale, now });
  return redirect(door.path, 303);
}

interface Agreeing {
  form: SentForm;
  consent: GivenConsent;
}

/** Nothing is stored: what was agreed to travels with her until she answers something. */
async function agreeAnonymously(db: Db, door: Door, { form, consent }: Agreeing) {
  const { survey, of } = door;
  const asking = { finished: 0, now: consent.givenAt, hasBegun: false };
  if (door.begun || whyClosed(survey, asking)) return redirect(door.path, 303);
  const agreed = await agreeNow(db, of, consent);
  const resumeToken = await unusedToken(db, of, readResumeKey(form));
  const sealed = sealAgreement(survey.slug, { ...agreed, resumeToken });
  // A browser that keeps no cookies goes on with the address; the others lose it at the next page.
  return redirect(carrying(paths.publicLink(survey.slug), sealed), {
    status: 303,
    headers: { 'Set-Cookie': resumeCookie(survey.slug, sealed) },
  });
}

/** Sent twice a page begins one response; kept open for the next person it begins anew. */
async function unusedToken(db: Db, of: SurveyOf, key: string | null): Promise<string> {
  if (!key) return randomCode();
  const found = await findResponseByLink(db, of, { kind: 'public', resumeToken: key });
  const isUsed = found && (found.response.finishedAt ?? found.withdrawnAt);
  return isUsed ? randomCode() : key;
}

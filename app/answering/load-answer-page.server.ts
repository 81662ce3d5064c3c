import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { currentConsent } from '#surveys/consent-texts';
import { textIn } from '#surveys/element';
import { countFinished } from '~/domain/responses/answer-link.server';
import { randomCode } from '~/domain/surveys/random-code.server';
import { type Closed, whyClosed } from '~/domain/surveys/survey';
import { findLatestPublication } from '~/domain/surveys/surveys.server';
import { requestLocale } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locale';
import type { Door } from './doors.server';
import { definitionOf } from './models.server';
import { readCarriedToken } from './resume-cookie.server';
import { sayGrace } from './say-end.server';
import { drawStep } from './steps/draw-step.server';
import { drawnFor } from './steps/drawn-for.server';

/** A draft the public does not see, then closed, consent, questions, thanks: one after another. */
export async function loadAnswerPage(db: Db, door: Door, { request, now }: Asking) {
  const locale = requestLocale(request);
  if (door.begun?.withdrawnAt) return closedPage(door, locale, 'withdrawn');
  if (door.begun?.response.finishedAt) throw redirect(door.thanksPath, 303);
  const hasBegun = door.begun !== null;
  const finished = await finishedOf(db, door);
  const reason = whyClosed(door.survey, { finished, now, hasBegun });
  if (reason) return closedPage(door, locale, reason);
  if (!door.begun) return consentPage(db, door, locale);
  return questionsPage(db, door, { request, now });
}

/** The cookie works: nobody who is handed the address should find the answers with it, so it is shown without. */
const isCarriedInVain = (door: Door, request: Request): boolean =>
  readCarriedToken(request) !== null &&
  readCarriedToken(new Request(new URL(door.path, request.url))) === null;

interface Asking {
  request: Request;
  now: Date;
}

const finishedOf = (db: Db, { survey }: Door) =>
  survey.responseCap === null ? 0 : countFinished(db, survey.id);

function closedPage(door: Door, locale: Locale, reason: Closed | 'withdrawn') {
  const isKept = Object.keys(door.begun?.response.answers ?? {}).length > 0;
  return { state: 'closed' as const, ...frameOf(door, locale), reason, isKept };
}

async function consentPage(db: Db, door: Door, locale: Locale) {
  const { workspaceId, surveyId } = door.of;
  const publication = await findLatestPublication(db, workspaceId, surveyId);
  const definition = publication?.definition ?? {};
  const text = currentConsent(door.kind);
  return {
    state: 'consent' as const,
    ...frameOf(door, locale),
    title: textIn(definition.title, locale, door.survey.title),
    description: textIn(definition.description, locale, ''),
    consent: { version: text.version, ...text.words[locale] },
    key: door.kind === 'public' ? randomCode() : null,
  };
}

async function questionsPage(db: Db, door: Door, { request, now }: Asking) {
  const locale = requestLocale(request);
  const { response } = door.begun!;
  const definition = await definitionOf(db, door.of.workspaceId, response.publicationId);
  const asked = { publicationId: response.publicationId, definition, locale };
  const wanted = new URL(request.url).searchParams.get('step');
  const html = drawStep(asked, response.answers, { ...drawnFor(door, locale, now), wanted });
  const title = textIn(definition.title, locale, door.survey.title);
  return {
    state: 'questions' as const,
    ...frameOf(door, locale),
    title,
    responseId: response.id,
    graceWords: sayGrace(door, { locale, now }),
    cleanAddress: isCarriedInVain(door, request) ? door.path : null,
    html,
  };
}

const frameOf = (door: Door, locale: Locale) => ({
  company: door.company,
  path: door.path,
  locale,
});

export type AnswerPageData = Awaited<ReturnType<typeof loadAnswerPage>>;

/** Calm words, honest numbers: gone for good, or away for a while. */
export function statusOf(page: AnswerPageData): number {
  if (page.state !== 'closed') return 200;
  return page.reason === 'paused' ? 503 : 410;
}

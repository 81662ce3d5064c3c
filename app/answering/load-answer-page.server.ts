import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { currentConsent } from '#surveys/consent-texts';
import { textIn } from '#surveys/element';
import { countFinished } from '~/domain/responses/answer-link.server';
import { randomCode } from '~/domain/surveys/random-code.server';
import { type Closed, whyClosed } from '~/domain/surveys/survey';
import { answerLanguage } from './answer-language.server';
import type { Door } from './doors.server';
import { definitionOf } from './models.server';
import { readCarriedToken } from './resume-cookie.server';
import { sayGrace } from './say-end.server';
import { drawStep } from './steps/draw-step.server';
import { drawnFor } from './steps/drawn-for.server';

/** A draft the public does not see, then closed, consent, questions, thanks: one after another. */
export async function loadAnswerPage(db: Db, door: Door, asking: Asking) {
  const { request, now } = asking;
  if (door.begun?.withdrawnAt) return closedPage(door, 'withdrawn');
  if (door.begun?.response.finishedAt) throw redirect(door.thanksPath, 303);
  const hasBegun = door.begun !== null;
  const finished = await finishedOf(db, door);
  const reason = whyClosed(door.survey, { finished, now, hasBegun });
  if (reason) return closedPage(door, reason);
  if (!door.begun) return consentPage(db, door, request);
  return questionsPage(db, door, asking);
}

/** The cookie works: nobody who is handed the address should find the answers with it, so it is shown without. */
const isCarriedInVain = (door: Door, request: Request): boolean =>
  readCarriedToken(request) !== null &&
  readCarriedToken(new Request(new URL(door.path, request.url))) === null;

interface Asking {
  request: Request;
  now: Date;
  /** The step, where it was drawn already: as it was sent, with what is not right. */
  html?: string;
}

const finishedOf = (db: Db, { survey }: Door) =>
  survey.responseCap === null ? 0 : countFinished(db, survey.id);

export type WhyNoQuestions = Closed | 'withdrawn' | 'nothingSeen';

function closedPage(door: Door, reason: WhyNoQuestions) {
  const isKept = Object.keys(door.begun?.response.answers ?? {}).length > 0;
  return { state: 'closed' as const, ...frameOf(door), reason, isKept };
}

async function consentPage(db: Db, door: Door, request: Request) {
  const { publicationId, of } = door;
  const definition = publicationId ? await definitionOf(db, of.workspaceId, publicationId) : {};
  const text = currentConsent(door.kind);
  const language = answerLanguage(request, definition);
  const { locale } = language;
  return {
    state: 'consent' as const,
    ...frameOf(door),
    ...wordsOf(door, definition, language.spoken),
    language,
    consent: { version: text.version, ...text.words[locale] },
    key: door.kind === 'public' ? randomCode() : null,
  };
}

async function questionsPage(db: Db, door: Door, { request, now, html }: Asking) {
  const { response } = door.begun!;
  const definition = await definitionOf(db, door.of.workspaceId, response.publicationId);
  const language = answerLanguage(request, definition);
  const { locale, spoken } = language;
  const asked = { publicationId: response.publicationId, definition, locale: spoken };
  const wanted = new URL(request.url).searchParams.get('step');
  const shown =
    html ?? drawStep(asked, response.answers, { ...drawnFor(door, language, now), wanted });
  if (shown === '') return closedPage(door, 'nothingSeen');
  return {
    state: 'questions' as const,
    ...frameOf(door),
    ...wordsOf(door, definition, spoken),
    language,
    responseId: response.id,
    graceWords: sayGrace(door, { locale, now }),
    cleanAddress: isCarriedInVain(door, request) ? door.path : null,
    html: shown,
  };
}

const wordsOf = (door: Door, { title, description }: SurveyWords, language: string) => ({
  title: textIn(title, language, door.survey.title),
  description: textIn(description, language, ''),
});
type SurveyWords = { title?: unknown; description?: unknown };

const frameOf = (door: Door) => ({
  company: door.company,
  look: door.look,
  path: door.path,
});

export type AnswerPageData = Awaited<ReturnType<typeof loadAnswerPage>>;

/** Calm words, honest numbers: gone for good, or away for a while. */
export function statusOf(page: AnswerPageData): number {
  if (page.state !== 'closed' || page.reason === 'nothingSeen') return 200;
  return page.reason === 'paused' ? 503 : 410;
}

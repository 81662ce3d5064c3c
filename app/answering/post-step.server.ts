import { redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import type { Answers } from '#surveys/engine/apply-answers';
import type { Agreed } from '~/domain/responses/response';
import { saveAnswers } from '~/domain/responses/save-answers.server';
import { answerLanguage } from './answer-language.server';
import { type Door, minutesWestOf, readMinutesWest } from './doors.server';
import { keepWithFiles } from './files/keep-with-files.server';
import type { SentForm } from './files/read-sent-form.server';
import { noFiles, type SentFiles } from './files/sent-files';
import { finishAnswers } from './finish-answers.server';
import { isAnswer } from './is-answer.server';
import { type Asked, definitionOf } from './models.server';
import { isTooFast, waitToBegin } from './pace.server';
import type { PostedForm, Refused } from './posted-form';
import { sayEnd } from './say-end.server';
import { drawnFor } from './steps/drawn-for.server';
import { type Posted, postStep } from './steps/post-step.server';

/** The script of the page asks for what it shows in the same page. */
export const isScripted = (request: Request): boolean =>
  request.headers.get('Accept') === 'application/json';

/** A step: kept as soon as it is sent, right or not; at the last one everything is judged and stored. */
export async function postStepOf(
  db: Db,
  door: Door,
  { request, form, now }: PostedForm,
): Promise<Response | Refused> {
  const answer = answerIn(isScripted(request));
  if (isTooFast(door, now)) return answer.later(30, form);
  const { begun, link, agreed } = door;
  if (!begun || !link) return answer.over(door.path);
  if (begun.response.finishedAt) return answer.over(door.thanksPath);
  const { publicationId, answers: given } = begun.response;
  const definition = await definitionOf(db, door.of.workspaceId, publicationId);
  const language = answerLanguage(request, definition);
  const { locale } = language;
  const asked = { publicationId, definition, locale: language.spoken };
  const minutesWest = readMinutesWest(form.get('minutesWest')) ?? minutesWestOf(door, now);
  const drawn = { ...drawnFor(door, language, now), minutesWest };
  const sent = { ...drawn, form, isScripted: isScripted(request) };
  const step = (before: Answers) => {
    const posted = { before, ...postStep(asked, before, sent) };
    return agreed && !isAnswer(asked, posted.changes) ? { ...posted, changes: {} } : posted;
  };
  const saving = { link, locale, now, agreed };
  const files = filesOf(form);
  const waiting = async () => (agreed ? waitToBegin(db, door, { request, now }) : null);
  const early = files ? await waiting() : null;
  if (early !== null) return answer.later(early, form);
  const posted = files ? await keepWithFiles(db, door.of, { ...saving, files }, step) : step(given);
  if (!posted) return answer.over(door.path);
  const { changes, before } = posted;
  const isStored = posted.state === 'done' || Object.keys(changes).length > 0;
  const seconds = isStored && !files ? await waiting() : null;
  if (seconds !== null) return answer.later(seconds, form);
  if (posted.state === 'done') {
    const ended = await finishAnswers(db, door, {
      ...drawn,
      ...{ asked, link, given: before, changes, now },
    });
    if (ended.state === 'wrong')
      return answer.step(door, { ...ended, state: 'again', isWrong: true, changes }, null);
    return answer.over(ended.state === 'finished' ? door.thanksPath : door.path);
  }
  const saved = files ? 'saved' : await keep(db, door, { ...saving, changes });
  if (saved !== 'saved') return answer.over(saved === 'finished' ? door.thanksPath : door.path);
  return answer.step(door, posted, sayEnd(door, { locale, now }));
}

/** A step that asks for files reads what is stored while nobody else writes: one may arrive beside it. */
function filesOf(form: SentForm): SentFiles | undefined {
  if (!form.files && form.has('files')) form.files = noFiles();
  return form.files;
}

interface Kept {
  link: NonNullable<Door['link']>;
  changes: Answers;
  locale: Asked['locale'];
  now: Date;
  agreed: Agreed | null;
}

const keep = async (db: Db, { of }: Door, kept: Kept) =>
  Object.keys(kept.changes).length > 0 ? saveAnswers(db, of, kept) : 'saved';

/** `before`: what was stored when it was read. */
type Shown = Exclude<Posted, { state: 'done' }> & { before?: Answers };

interface Ways {
  /** In so many seconds; what was sent is still there. */
  later: (seconds: number, form: SentForm) => Response | Refused;
  /** There is nothing more to answer here. */
  over: (to: string) => Response;
  /** `end` is what to say where the survey has ended. */
  step: (door: Door, posted: Shown, end: string | null) => Response | Refused;
}

const answerIn = (scripted: boolean): Ways => (scripted ? inData : inPages);

const inData: Ways = {
  later: (seconds) =>
    Response.json({}, { status: 429, headers: { 'Retry-After': String(seconds) } }),
  over: (to) => Response.json({ state: 'over', to }),
  step: (_door, { changes: _kept, before: _known, ...shown }, end) =>
    Response.json(end ? { ...shown, end } : shown),
};

const inPages: Ways = {
  later: (seconds, form) => ({ errors: [], wait: { seconds, fields: [...form] } }),
  over: (to) => redirect(to, 303),
  step(door, posted) {
    if (posted.state === 'go') return redirect(door.stepPath(posted.step), 303);
    if (posted.state !== 'again' || !posted.html) return redirect(door.path, 303);
    return { errors: [], html: posted.html, status: posted.isWrong ? 400 : 200 };
  },
};

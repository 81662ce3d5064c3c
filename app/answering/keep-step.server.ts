import type { Db } from '#db/client';
import type { Answers } from '#surveys/engine/apply-answers';
import { saveAnswers } from '~/domain/responses/save-answers.server';
import { answerLanguage } from './answer-language.server';
import { answerIn, isScripted } from './answer-step';
import { type Door, minutesWestOf, readMinutesWest } from './doors.server';
import { keepWithFiles } from './files/keep-with-files.server';
import type { SentForm } from './files/read-sent-form.server';
import { noFiles, type SentFiles } from './files/sent-files';
import { finishAnswers } from './finish-answers.server';
import { isAnswer } from './is-answer.server';
import { definitionOf } from './models.server';
import { isTooFast, waitToBegin } from './pace.server';
import type { PostedForm, Refused } from './posted-form';
import { sayEnd } from './say-end.server';
import { drawnFor } from './steps/drawn-for.server';
import { type Posted, postStep } from './steps/post-step.server';

/** A door somebody has begun to answer at. */
type OpenDoor = Door & Record<'begun' | 'link', object>;

/** A step: kept as soon as it is sent, right or not; at the last one everything is judged and stored. */
export async function keepStep(db: Db, door: Door, sent: PostedForm): Promise<Response | Refused> {
  const { request, form, now } = sent;
  const answer = answerIn(request);
  if (isTooFast(door, now)) return answer.later(30, form);
  if (!isOpen(door)) return answer.over(door.path);
  if (door.begun.response.finishedAt) return answer.over(door.thanksPath);
  const step = await readStep(db, door, sent);
  const files = filesOf(form);
  const kept = files
    ? await keepFiles(db, door, { ...step, files })
    : await keepFields(db, door, step);
  if ('seconds' in kept) return answer.later(kept.seconds, form);
  if ('over' in kept) return answer.over(kept.over);
  if (kept.state !== 'done') return answer.step(door, kept, sayEnd(door, step.saving));
  const { before: given, changes } = kept;
  const ended = await finishAnswers(db, door, { ...step, ...step.saving, given, changes });
  if (ended.state === 'wrong')
    return answer.step(door, { ...ended, state: 'again', isWrong: true, changes }, null);
  return answer.over(ended.state === 'finished' ? door.thanksPath : door.path);
}

const isOpen = (door: Door): door is OpenDoor => Boolean(door.begun && door.link);

type Step = Awaited<ReturnType<typeof readStep>>;

/** `take`: what the form changes of what is stored, and where it leads. */
async function readStep(db: Db, door: OpenDoor, { request, form, now }: PostedForm) {
  const { link, agreed, of } = door;
  const { publicationId } = door.begun.response;
  const definition = await definitionOf(db, of.workspaceId, publicationId);
  const language = answerLanguage(request, definition);
  const asked = { publicationId, definition, locale: language.spoken };
  const minutesWest = readMinutesWest(form.get('minutesWest')) ?? minutesWestOf(door, now);
  const drawn = { ...drawnFor(door, language, now), minutesWest };
  return {
    ...{ asked, ...drawn },
    saving: { link, locale: language.locale, now, agreed },
    wait: async () => (agreed ? waitToBegin(db, door, { request, now }) : null),
    take(before: Answers): Posted & { before: Answers } {
      const sent = { ...drawn, form, isScripted: isScripted(request) };
      const posted = { before, ...postStep(asked, before, sent) };
      return agreed && !isAnswer(asked, posted.changes) ? { ...posted, changes: {} } : posted;
    },
  };
}

type Kept = ReturnType<Step['take']> | { seconds: number } | { over: string };

async function keepFields(db: Db, door: OpenDoor, { take, wait, saving }: Step): Promise<Kept> {
  const taken = take(door.begun.response.answers);
  const { changes, state } = taken;
  const isChanged = Object.keys(changes).length > 0;
  const seconds = isChanged || state === 'done' ? await wait() : null;
  if (seconds !== null) return { seconds };
  if (!isChanged || state === 'done') return taken;
  const saved = await saveAnswers(db, door.of, { ...saving, changes });
  if (saved === 'saved') return taken;
  return { over: saved === 'finished' ? door.thanksPath : door.path };
}

/** What is stored is read while nobody else writes: another file may arrive beside these. */
async function keepFiles(
  db: Db,
  door: OpenDoor,
  { take, wait, saving, files }: Step & { files: SentFiles },
): Promise<Kept> {
  const seconds = await wait();
  if (seconds !== null) return { seconds };
  return (await keepWithFiles(db, door.of, { ...saving, files }, take)) ?? { over: door.path };
}

/** Of a step that asks for files. */
function filesOf(form: SentForm): SentFiles | undefined {
  if (!form.files && form.has('files')) form.files = noFiles();
  return form.files;
}

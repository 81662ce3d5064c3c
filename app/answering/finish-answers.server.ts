import type { Db } from '#db/client';
import type { Answers } from '#surveys/engine/apply-answers';
import { onClockOf } from '#surveys/engine/respondents-clock';
import { runThrough } from '#surveys/engine/run-through';
import { recordResponseAndRequestAnalysis } from '~/domain/reports/record-response-and-request-analysis.server';
import { saveAnswers } from '~/domain/responses/save-answers.server';
import type { Door } from './doors.server';
import { type Asked, newJudgeOf } from './models.server';
import { type Drawn, drawWrong } from './steps/draw-step.server';

interface Finishing extends Drawn {
  asked: Asked;
  link: NonNullable<Door['link']>;
  /** Stored so far. */
  given: Answers;
  changes: Answers;
  now: Date;
}

type Ended =
  | { state: 'finished' }
  /** The first step that is not right, with what is wrong. */
  | { state: 'wrong'; html: string }
  /** Paused or over in the meantime: what was written is kept all the same. */
  | { state: 'notTaken' };

/** Everything is judged once more, whatever the steps said, then stored as finished. */
export async function finishAnswers(db: Db, door: Door, finishing: Finishing): Promise<Ended> {
  const { asked, link, changes, now } = finishing;
  const { locale } = asked;
  const judged = judge(finishing);
  const { agreed } = door;
  const save = () => saveAnswers(db, door.of, { link, changes, locale, now, agreed });
  if (judged.state === 'wrong') {
    await save();
    return judged;
  }
  const { answers } = judged;
  const recorded = await recordResponseAndRequestAnalysis(db, door.of, {
    link,
    answers,
    locale,
    now,
    agreed,
  });
  if (recorded.ok) return { state: 'finished' };
  await save();
  return { state: 'notTaken' };
}

/** The model holds what everybody else's answer may need next: in one go, without `await`. */
const judge = ({ asked, given, changes, texts, minutesWest }: Finishing) =>
  onClockOf(minutesWest, () => {
    const model = newJudgeOf(asked);
    const whole = { ...given, ...changes };
    const ended = runThrough(model, whole);
    if (ended.state === 'finished') return { state: 'right' as const, answers: ended.stored };
    return {
      state: 'wrong' as const,
      html: drawWrong(model, ended.wrong[0]!, { given: whole, texts }),
    };
  });

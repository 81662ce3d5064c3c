import type { Answers } from '#surveys/engine/apply-answers';
import { type Asked, newJudgeOf } from './models.server';

/**
 * Something is answered, or something the survey had filled in is taken away. Going past a question
 * without a word is neither: nobody has begun with that.
 */
export function isAnswer(asked: Asked, changes: Answers): boolean {
  if (Object.values(changes).some((value) => value !== null)) return true;
  const keys = Object.keys(changes);
  if (keys.length === 0) return false;
  const filledIn = newJudgeOf(asked).data as Answers;
  return keys.some((key) => key in filledIn);
}

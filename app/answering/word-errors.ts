import type { TFunction } from 'i18next';
import type { AnswerError } from '#surveys/check-answers';

export interface WordedError {
  /** Key of the question; empty when none was meant. */
  key: string;
  /** A whole sentence that names the question. */
  message: string;
}

export function wordErrors(errors: AnswerError[], t: TFunction): WordedError[] {
  return errors.map(({ key, title, problem, limit, message }) => {
    if (problem === 'notAnswers') return { key: '', message: t('answering.errors.notAnswers') };
    if (problem === 'unknownQuestion')
      return { key, message: t('answering.errors.unknownQuestion', { key }) };
    const why = message ?? t(`answering.errors.${problem}`, { count: limit ?? 0 });
    return { key, message: t('answering.errors.question', { question: title || key, why }) };
  });
}

import type { i18n } from 'i18next';
import { fileTexts } from './file-texts';
import { orderTexts } from './order-texts';
import type { StepTexts } from './step-form';

/** What the forms say besides the words of the survey. */
export const stepTexts = ({ t, language }: i18n): StepTexts => ({
  language,
  next: t('common.actions.next'),
  back: t('common.actions.back'),
  leave: t('answering.step.leave'),
  finish: t('answering.finish'),
  otherWords: t('answering.otherWords'),
  words: t('answering.step.words'),
  choose: t('answering.step.choose'),
  from: t('answering.step.from'),
  to: t('answering.step.to'),
  between: (min, max) => t('answering.step.between', { min, max }),
  unset: t('answering.step.unset'),
  atMost: (letters) => t('answering.step.atMost', { count: letters }),
  counter: {
    left: t('answering.step.left', { letters: '{{letters}}' }),
    over: t('answering.step.over', { letters: '{{letters}}' }),
  },
  order: orderTexts(t),
  addRow: t('answering.step.addRow'),
  removeRow: t('answering.step.removeRow'),
  unfit: t('answering.errors.rule'),
  sign: {
    how: t('answering.sign.how'),
    paper: t('answering.sign.paper'),
    clear: t('answering.sign.clear'),
    instead: t('answering.sign.instead'),
    file: t('answering.sign.file'),
  },
  files: fileTexts(t),
  progress: (from, to, total) =>
    from === to
      ? t('answering.progress', { position: from, total })
      : t('answering.step.progress', { from, to, total }),
  wrongCount: (count) => t('common.errorSummary.title', { count }),
  wrong: (problem, limit) => t(`answering.errors.${problem}`, { count: limit ?? 0 }),
});

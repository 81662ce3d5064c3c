import type { TFunction } from 'i18next';
import { fileTexts } from './file-texts';
import type { StepTexts } from './step-form';

/** What the forms say besides the words of the survey. */
export const stepTexts = (t: TFunction): StepTexts => ({
  next: t('common.actions.next'),
  back: t('common.actions.back'),
  finish: t('answering.finish'),
  otherWords: t('answering.otherWords'),
  words: t('answering.step.words'),
  choose: t('answering.step.choose'),
  place: t('answering.step.place'),
  from: t('answering.step.from'),
  to: t('answering.step.to'),
  addRow: t('answering.step.addRow'),
  removeRow: t('answering.step.removeRow'),
  needsScript: t('answering.step.needsScript'),
  unfit: t('answering.errors.rule'),
  files: fileTexts(t),
  progress: (from, to, total) =>
    from === to
      ? t('answering.progress', { position: from, total })
      : t('answering.step.progress', { from, to, total }),
  wrongCount: (count) => t('common.errorSummary.title', { count }),
  wrong: (problem, limit) => t(`answering.errors.${problem}`, { count: limit ?? 0 }),
});

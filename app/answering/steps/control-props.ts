import type { AskedQuestion } from './asked';
import type { FileTexts } from './file-texts';

/** The few words the forms need besides those of the survey. */
export interface ControlTexts {
  otherWords: string;
  words: string;
  choose: string;
  place: string;
  from: string;
  to: string;
  addRow: string;
  removeRow: string;
  needsScript: string;
  /** Of a rule whose founder wrote no words for it. */
  unfit: string;
  files: FileTexts;
}

export interface ControlProps {
  question: AskedQuestion;
  field: string;
  texts: ControlTexts;
}

/** What is wrong, in words. */
export const wrongWords = (question: AskedQuestion, texts: ControlTexts): string =>
  question.errors.map((error) => error.getText() || texts.unfit).join(' ');

/** What a control needs to be announced with its hint and its error. */
export function announced({ question, field }: Pick<ControlProps, 'question' | 'field'>) {
  const hint = question.hasDescription ? `${field}-hint` : '';
  const isWrong = question.errors.length > 0;
  return {
    'aria-describedby': [hint, `${field}-error`].filter(Boolean).join(' '),
    'aria-invalid': isWrong ? (true as const) : undefined,
    'aria-required': question.isRequired || undefined,
  };
}

import type { AskedQuestion } from './asked';
import type { FileTexts } from './file-texts';
import type { OrderTexts } from './order-texts';

/** The few words the forms need besides those of the survey. */
export interface ControlTexts {
  otherWords: string;
  words: string;
  choose: string;
  from: string;
  to: string;
  between: (min: number, max: number) => string;
  /** What a slider says that nobody has moved yet. */
  unset: string;
  atMost: (letters: number) => string;
  counter: Record<'left' | 'over', string>;
  order: OrderTexts;
  addRow: string;
  removeRow: string;
  /** Of a rule whose founder wrote no words for it. */
  unfit: string;
  sign: Record<'how' | 'paper' | 'clear' | 'instead' | 'file', string>;
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

import type { SurveyElement } from '../element';
import type { FileQuestion, FileRules } from '../file-rules';
import type { Question } from '../question';
import type { ReadAnswer, ReadOne, ShapedQuestion } from '../read-answer-parts';
import { type QuestionSummary, summarizeQuestion } from '../summary';
import type { Control, Offered } from './control';

export interface EncodeOptions {
  locale: string;
  /** Of this element; decided by `encodeSurvey`. */
  early: boolean;
  /** For types that hold other questions: how to read those. */
  typeOf: (type: string) => QuestionType | undefined;
}

export interface Words {
  en: string;
  ru: string;
}

export interface Variant {
  /** Told apart from the names of types. */
  name: string;
  words: Words;
  settings: Partial<SurveyElement>;
}

/** Everything one SurveyJS question type means to us. Plain data and pure functions. */
export interface QuestionType {
  /** SurveyJS type name. */
  type: string;
  /** What the editor calls it. */
  words: Words;
  /** The editor can add one; others come with a definition and can be reworded. */
  isAddable?: true;
  /** What settings make of it that people would call by another name. */
  variants?: readonly Variant[];
  /** A small definition with answers; the contract test runs over it. */
  sample: { element: SurveyElement; answers: unknown[] };
  /** The form of the browser's own it is answered with. */
  control: Control | ((question: ShapedQuestion) => Control);
  /**
   * What a page may do without asking the server: draw the form ahead, which looks the same whatever was
   * answered before, or also judge it, which sends nothing wrong besides what a page can count.
   */
  pageMay?: 'draw' | 'judge';
  /** Which files it takes, where it is answered with some. */
  files?(question: FileQuestion): FileRules;
  /** The editor's preview draws it as this. */
  previewAs?: 'select' | 'radio';
  /** What can be chosen, where that is not the list of its choices. */
  offers?(question: ShapedQuestion): Offered[];
  /** Nothing can be answered without a list, or a place that choices come from. */
  needsChoices?: true;
  /** Lists without which nothing can be answered, and that nothing else could fill. */
  needs?: readonly ('rows' | 'columns' | 'items' | 'areas')[];
  /** The questions inside: cells of a row, what is asked in every panel. */
  inside?(element: SurveyElement): SurveyElement[];
  /** Questions inside have choices even where nobody wrote any: SurveyJS gives them 1 to 5. */
  hasChoicesInside?: true;
  /** People add rows or panels themselves. */
  addsRows?: true;
  /** The survey works it out: it is nobody's answer. */
  isWorkedOut?: true;
  /** Whether it is answered in people's own words. Left out: never. */
  isInWords?(element: SurveyElement): boolean;
  /** Whether it may be a sign at first contact where the founder marked none. Left out: always. */
  isEarlySign?(element: SurveyElement): boolean;
  /** An answer as it is stored, or why it cannot be one; `readInside` reads the questions inside. */
  read(question: ShapedQuestion, value: unknown, readInside: ReadOne): ReadAnswer;
  /**
   * The columns of the study. `answers` holds one raw value per respondent (undefined: not answered).
   * Never throws on a value of the wrong shape: it counts as not answered.
   */
  toQuestions(element: SurveyElement, answers: unknown[], options: EncodeOptions): Question[];
  summarize(element: SurveyElement, answers: unknown[], options: EncodeOptions): QuestionSummary[];
}

/** The summary of a type follows from its columns. */
export function defineQuestionType(definition: Omit<QuestionType, 'summarize'>): QuestionType {
  return {
    ...definition,
    summarize: (element, answers, options) =>
      definition.toQuestions(element, answers, options).map(summarizeQuestion),
  };
}

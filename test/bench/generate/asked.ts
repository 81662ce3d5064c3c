import type { Choice } from '~/analysis/input';

interface Asked {
  name: string;
  title: string;
  /** Shown only to those who gave this answer to this earlier question. */
  shownIf?: [question: string, value: string];
}
export interface ChoiceAsked extends Asked {
  type: 'radiogroup' | 'dropdown' | 'imagepicker' | 'checkbox' | 'tagbox' | 'ranking';
  choices: Choice[];
}
export interface StepsAsked extends Asked {
  type: 'rating' | 'nps';
  min: number;
  max: number;
}
export interface YesNoAsked extends Asked {
  type: 'boolean';
}
export interface GridAsked extends Asked {
  type: 'matrix';
  rows: Choice[];
  columns: Choice[];
}
export interface AmountAsked extends Asked {
  type: 'number';
  /** The median answer. */
  typical: number;
}
export interface WordsAsked extends Asked {
  type: 'comment';
  /** What each kind of people says; every kind has its own words. */
  voices: string[][];
  /** What anybody says. */
  smallTalk: string[];
}
/** One question of a generated survey, before it becomes SurveyJS. */
export type AskedQuestion =
  | ChoiceAsked
  | StepsAsked
  | YesNoAsked
  | GridAsked
  | AmountAsked
  | WordsAsked;

/** A business with customers, in one language. */
export interface Theme {
  language: 'en' | 'ru' | 'de' | 'es';
  title: string;
  /** A typical order, in the base currency. */
  price: number;
  /** Units of the base currency for one of each; the base itself is 1. */
  currencies: Record<string, number>;
  asked: AskedQuestion[];
  /** Agreement with numbered statements fills up long surveys. */
  statement: string;
}

/** `listed('sole|Nur ich', 'team|Mit Team')`: values with their texts; a bare value is its text. */
export function listed(...told: string[]): Choice[] {
  return told.map((one) => {
    const [value = one, text = value] = one.split('|');
    return { value, text };
  });
}

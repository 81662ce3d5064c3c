import type { NumberUnit } from '../app/analysis/input';
/**
 * One question with everybody's answers, a column of the study. Structurally the `Question` of the
 * analysis, said again here because surveys know nothing of the analysis.
 */
export type Scalar = string | number | boolean;
export interface Choice {
  value: Scalar;
  text: string;
  /** Several raw answers were read as this one: it cannot be looked up in raw answers. */
  derived?: true;
}

interface Asked {
  /** The SurveyJS `valueName`, else `name`: stays when titles change. */
  key: string;
  /** Row of a matrix, item of a multiple text; "row.column" of a cell. */
  row?: string;
  title: string;
  /** May be asked or seen at first contact. */
  early: boolean;
  /** Computed: the values do not stand in the raw answers under `key` (and `row`) as they are. */
  derived?: true;
}
export interface SingleQuestion extends Asked {
  kind: 'single';
  choices: Choice[];
  values: (Scalar | null)[];
}
export interface MultiQuestion extends Asked {
  kind: 'multi';
  choices: Choice[];
  values: (Scalar[] | null)[];
}
export interface ScaleQuestion extends Asked {
  kind: 'scale';
  min: number;
  max: number;
  values: (number | null)[];
}
/** Days since 1970, minutes since midnight, or how many months something lasts. */
export type { NumberUnit };
export interface NumberQuestion extends Asked {
  kind: 'number';
  unit?: NumberUnit;
  values: (number | null)[];
}
export interface RankingQuestion extends Asked {
  kind: 'ranking';
  choices: Choice[];
  values: (Scalar[] | null)[];
}
export interface TextQuestion extends Asked {
  kind: 'text';
  values: (string | null)[];
}
export type Question =
  | SingleQuestion
  | MultiQuestion
  | ScaleQuestion
  | NumberQuestion
  | RankingQuestion
  | TextQuestion;

/** Tells columns of one survey apart. */
export function columnId(question: { key: string; row?: string }): string {
  return JSON.stringify([question.key, question.row ?? null]);
}

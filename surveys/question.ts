/**
 * One question with everybody's answers, a column of the study. Structurally the `Question` of the
 * analysis, said again here because surveys know nothing of the analysis.
 */
export type Scalar = string | number | boolean;
export interface Choice {
  value: Scalar;
  text: string;
}

interface Asked {
  /** The SurveyJS `name`: stays when titles change. */
  key: string;
  /** Row of a matrix, or item of a multiple text. */
  row?: string;
  title: string;
  /** May be asked or seen at first contact. */
  early: boolean;
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
export interface NumberQuestion extends Asked {
  kind: 'number';
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

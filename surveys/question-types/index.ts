import { boolean } from './boolean';
import { buttongroup } from './buttongroup';
import { checkbox } from './checkbox';
import { comment } from './comment';
import { DISPLAY_TYPES } from './display-types';
import { dropdown } from './dropdown';
import { expression } from './expression';
import { file } from './file';
import { imagemap } from './imagemap';
import { imagepicker } from './imagepicker';
import { matrix } from './matrix';
import { matrixdropdown } from './matrixdropdown';
import { matrixdynamic } from './matrixdynamic';
import { multipletext } from './multipletext';
import { paneldynamic } from './paneldynamic';
import type { QuestionType } from './question-type';
import { radiogroup } from './radiogroup';
import { ranking } from './ranking';
import { rating } from './rating';
import { signaturepad } from './signaturepad';
import { slider } from './slider';
import { tagbox } from './tagbox';
import { text } from './text';

/** Every SurveyJS type that can be answered. To add one: a file here and its line below. */
export const QUESTION_TYPES: readonly QuestionType[] = [
  radiogroup,
  dropdown,
  buttongroup,
  imagepicker,
  imagemap,
  checkbox,
  tagbox,
  rating,
  slider,
  boolean,
  ranking,
  matrix,
  matrixdropdown,
  matrixdynamic,
  paneldynamic,
  multipletext,
  text,
  comment,
  expression,
  file,
  signaturepad,
];

const BY_NAME = new Map(QUESTION_TYPES.map((known) => [known.type, known]));

export function findQuestionType(type: string): QuestionType | undefined {
  return BY_NAME.get(type);
}

/** What may stand in a published survey: what we can read, and what is only shown. */
export function isKnownType(type: string): boolean {
  return BY_NAME.has(type) || DISPLAY_TYPES.includes(type);
}

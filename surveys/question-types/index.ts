import { boolean } from './boolean';
import { buttongroup } from './buttongroup';
import { checkbox } from './checkbox';
import { comment } from './comment';
import { dropdown } from './dropdown';
import { imagepicker } from './imagepicker';
import { matrix } from './matrix';
import { multipletext } from './multipletext';
import type { QuestionType } from './question-type';
import { radiogroup } from './radiogroup';
import { ranking } from './ranking';
import { rating } from './rating';
import { tagbox } from './tagbox';
import { text } from './text';

/** Every SurveyJS type the study reads. To add one: a file here and a line below. */
export const QUESTION_TYPES: readonly QuestionType[] = [
  radiogroup,
  dropdown,
  buttongroup,
  imagepicker,
  checkbox,
  tagbox,
  rating,
  boolean,
  ranking,
  matrix,
  multipletext,
  text,
  comment,
];

export function findQuestionType(type: string): QuestionType | undefined {
  return QUESTION_TYPES.find((known) => known.type === type);
}

import { answerGroups } from './answer-groups';
import { cancel } from './cancel';
import { cases } from './cases';
import { labelled } from './labelled';
import { mcdonalds } from './mcdonalds';
import type { Measure } from './measure';
import { noise } from './noise';
import { outcomes } from './outcomes';
import { planted } from './planted';
import { repeats } from './repeats';
import { speedR } from './speed-r';
import { speedScikitLearn } from './speed-scikit-learn';
import { speedSmall } from './speed-small';

/** In the order of the table at the end of the method. */
export const MEASURES: readonly Measure[] = [
  cases,
  noise,
  planted,
  answerGroups,
  mcdonalds,
  labelled,
  outcomes,
  speedSmall,
  speedR,
  speedScikitLearn,
  cancel,
  repeats,
];

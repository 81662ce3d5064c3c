import { answerGroups } from './answer-groups';
import { cases } from './cases';
import { labelled } from './labelled';
import { mcdonalds } from './mcdonalds';
import type { Measure } from './measure';
import { noise } from './noise';
import { outcomes } from './outcomes';
import { planted } from './planted';
import { repeats } from './repeats';

/** In the order of the table at the end of the method. */
export const MEASURES: readonly Measure[] = [
  cases,
  noise,
  planted,
  answerGroups,
  mcdonalds,
  labelled,
  outcomes,
  repeats,
];

// Every way of sending too much that we know of. The first of each kind is what somebody honest sends.
import { answerFloods } from './answer-floods';
import type { Flood } from './flood';
import { formFloods } from './form-floods';
import { headFloods } from './head-floods';
import type { Places } from './places';
import { uploadFloods } from './upload-floods';

export const floods = (places: Places): Flood[] => [
  ...formFloods(),
  ...uploadFloods(places),
  ...answerFloods(places),
  ...headFloods(),
];

/** What stands before the colon: floods are compared with an honest one of their kind. */
export const kindOf = ({ what }: { what: string }): string => what.split(':')[0]!;
export const isHonest = ({ what }: { what: string }): boolean => what.includes('(for comparison)');

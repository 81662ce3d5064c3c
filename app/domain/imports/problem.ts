import type { Field } from './fields';

/** Why a row is listed and not stored. */
export type RejectionReason =
  | 'noKey'
  | 'duplicateInFile'
  | 'badDate'
  | 'unclearDate'
  | 'noAmount'
  | 'badAmount'
  | 'negativeAmount'
  | 'badCurrency'
  | 'unknownStatus'
  | 'noSuchCustomer'
  | 'severalCustomers'
  | 'tooLong'
  | 'tooManyCells';

export interface Problem {
  reason: RejectionReason;
  field: Field | null;
  /** What stood in the cell; for a duplicate, the row it was first seen at. */
  value: string;
}

/** A row is stored whole or listed with the first thing that is wrong with it. */
export class RowProblem extends Error {
  constructor(
    readonly reason: RejectionReason,
    readonly field: Field | null = null,
    readonly value = '',
  ) {
    super(reason);
  }
}

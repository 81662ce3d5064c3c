import type { Problem } from '../problem';

export interface ImportPlace {
  workspaceId: string;
  importId: string;
}

/** Of the rows handed over: written, and already there just so. */
export interface Stored {
  stored: number;
  unchanged: number;
}

export interface ListedRow extends Problem {
  rowNumber: number;
}

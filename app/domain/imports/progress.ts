import type { ImportStatus as StoredStatus } from '#db/schema';
import type { ImportKind } from './fields';

/** As it is stored, and while a file is still on its way. */
export type ImportStatus = StoredStatus | 'uploading';

/** What ended before its last row can go on behind it. */
export const CONTINUABLE = ['cancelled', 'failed'] as const satisfies StoredStatus[];
export const canContinue = (status: ImportStatus): boolean =>
  CONTINUABLE.some((one) => one === status);

/** How far an import has come, as its page shows it. */
export interface ImportProgress {
  id: string;
  fileName: string;
  kind: ImportKind;
  status: ImportStatus;
  rowsTotal: number;
  rowsRead: number;
  rowsStored: number;
  rowsUnchanged: number;
  rowsRejected: number;
}

/** As a page asks for it again and again: with why nothing moves, if nothing does. */
export interface WatchedProgress extends ImportProgress {
  waiting: { isWorkerRunning: boolean; before: number } | null;
}

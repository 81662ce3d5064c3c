import type { ImportStatus as StoredStatus } from '#db/schema';
import type { ImportKind } from './fields';

/** As it is stored, and while a file is still on its way. */
export type ImportStatus = StoredStatus | 'uploading';

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

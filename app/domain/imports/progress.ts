import type { ImportKind } from './fields';

export type ImportStatus =
  | 'uploading'
  | 'uploaded'
  | 'queued'
  | 'running'
  | 'finished'
  | 'cancelled'
  | 'failed'
  | 'undone';

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

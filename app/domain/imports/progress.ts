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
  isCancelling: boolean;
}

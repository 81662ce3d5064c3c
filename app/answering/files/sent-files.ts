import type { ArrivedFile, Room } from '~/domain/responses/files/answer-file';

/** A file that came with a form; of one that is too large nothing is here but its name. */
export interface SentFile extends ArrivedFile {
  /** The name of its field in the form. */
  field: string;
  isTooLarge: boolean;
}

/** The files of a form, and what becomes of them while it is read. */
export interface SentFiles {
  sent: readonly SentFile[];
  /** What the response still has room for. */
  room: Room;
  added: SentFile[];
  /** Ids of those that were taken out. */
  removed: string[];
}

export const noFiles = (sent: readonly SentFile[] = []): SentFiles => ({
  sent,
  room: { files: 0, bytes: 0 },
  added: [],
  removed: [],
});

import { messages } from '@electric-sql/pglite';

/** What an error is when it comes out of the thread: its strings and numbers. */
export type PlainError = { name: string; message: string; stack?: string } & Record<
  string,
  string | number | undefined
>;

/** The same error as PGlite threw in the thread: `code`, `constraint`, `detail` are where they were. */
export function rebuildError({ name, message, stack, ...told }: PlainError): Error {
  if (told.severity) {
    return Object.assign(new messages.DatabaseError(message, Number(told.length), 'error'), told);
  }
  return Object.assign(new Error(message), told, { name, stack });
}

/** The thread ended under a question; whether what was asked has happened is not known. */
export class DatabaseStopped extends Error {
  /** PostgreSQL's own for a server that crashed. */
  readonly code = '57P02';

  constructor(reason: string, options?: ErrorOptions) {
    super(
      `The embedded database stopped: ${reason}. What it had confirmed is stored; ` +
        'it is opened again with the next question.',
      options,
    );
  }
}

/** After these the engine answers nothing any more, though its thread lives: a full disk is one. */
export const isEndOfEngine = ({ severity, name }: PlainError): boolean =>
  severity === 'PANIC' || name === 'RuntimeError';

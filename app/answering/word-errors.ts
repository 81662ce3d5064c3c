export interface WordedError {
  /** Name of the field; empty when none was meant. */
  key: string;
  message: string;
}

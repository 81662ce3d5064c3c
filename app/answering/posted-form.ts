import type { SentForm } from './files/read-sent-form.server';

export interface PostedForm {
  request: Request;
  form: SentForm;
  now: Date;
}

/** What is wrong with a field. */
export interface WordedError {
  /** Name of the field; empty when none was meant. */
  key: string;
  message: string;
}

/** What is wrong, the step again, or the minutes to wait; everything else goes on by redirect. */
export interface Refused {
  errors: WordedError[];
  minutes?: number;
  html?: string;
  status?: number;
}

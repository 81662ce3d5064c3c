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

/** Too many at once: when to come again, with what was filled in. */
export interface Wait {
  seconds: number;
  fields: [name: string, value: string][];
}

/** What is wrong, the step again, or how long to wait; everything else goes on by redirect. */
export interface Refused {
  errors: WordedError[];
  wait?: Wait;
  html?: string;
  status?: number;
}

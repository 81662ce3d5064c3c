/** What a form is answered with, where it leads to no other page. Browser-safe: the page reads it. */
export type Outcome<Done extends object = object, Entered = Record<string, string>> =
  | ({ ok: true } & Done)
  | Refused<Entered>;

export type Refused<Entered = Record<string, string>> = {
  ok: false;
  /** Field name to the key of what is wrong; the empty name is for what belongs to no field. */
  errors: Record<string, string>;
  /** What was typed, so that nobody types it twice; never a password. */
  entered: Entered;
  /** Set when it was tried too often: how long to wait. */
  minutes?: number;
};

/** Keys, no words: the page says them in the language of its reader (`use-form-errors.ts`). */
export const refused = <Entered = Record<string, string>>(
  errors: Record<string, string>,
  entered = {} as Entered,
): Refused<Entered> => ({ ok: false, errors, entered });

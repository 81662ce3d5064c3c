import type { UndoableVerb, Verb } from '~/domain/events/verbs';
import { codeUndoings } from './codes.server';
import { commentUndoings } from './comments.server';
import { gradeUndoings } from './grades.server';
import { memberUndoings } from './members.server';
import { profileUndoings } from './profiles.server';
import { surveyUndoings } from './surveys.server';
import type { Undoing } from './undoing.server';
import { workspaceUndoings } from './workspaces.server';

/** Every verb that keeps how it was before has a way back here; the compiler counts them. */
export const undoings: { [Name in UndoableVerb]: Undoing<Name> } = {
  ...gradeUndoings,
  ...surveyUndoings,
  ...codeUndoings,
  ...profileUndoings,
  ...commentUndoings,
  ...memberUndoings,
  ...workspaceUndoings,
};

/** Null for what cannot be taken back. What was before is checked by who stored it: its verb. */
export const findUndoing = (verb: Verb): Undoing<UndoableVerb> | null =>
  ((undoings as Partial<Record<Verb, unknown>>)[verb] as Undoing<UndoableVerb> | null) ?? null;

import { surveys } from '#db/schema';
import { removeCode, writeCode } from '~/domain/codes/write-code.server';
import type { UndoableVerb } from '~/domain/events/verbs';
import { lockRow } from './lock-row.server';
import type { Undoing, Undone } from './undoing.server';

const placeOf = ({ event }: Pick<Undone<UndoableVerb>, 'event'>) => ({
  surveyId: event.other?.id ?? '',
  codeId: event.subject.id,
});

const ofCode = {
  permissions: ['edit'],
  touchedBy: ['code.made', 'code.changed', 'code.removed'],
  lock: (tx, undone) =>
    lockRow(tx, surveys, { workspaceId: undone.workspaceId, id: placeOf(undone).surveyId }),
} satisfies Partial<Undoing<'code.made'>>;

const made: Undoing<'code.made'> = {
  ...ofCode,
  takeBack: (tx, undone) => {
    const { surveyId, codeId } = placeOf(undone);
    const { userId: by, now, event } = undone;
    const removal = { codeId, by, now, undoes: event.id };
    return removeCode(tx, undone.workspaceId, surveyId, removal);
  },
};

/** Put back under its own id; refused when the name went to another code meanwhile. */
const written: Undoing<'code.changed' | 'code.removed'> = {
  ...ofCode,
  takeBack: async (tx, undone) => {
    const { surveyId, codeId: id } = placeOf(undone);
    const { before, userId: by, now, event } = undone;
    const code = { ...before, id, by, now, undoes: event.id };
    const stored = await writeCode(tx, undone.workspaceId, surveyId, code);
    return stored.ok ? stored : null;
  },
};

export const codeUndoings = {
  'code.made': made,
  'code.changed': written,
  'code.removed': written,
};

import { customers } from '#db/schema';
import { giveGrade } from '~/domain/grades/give-grade.server';
import { isManualGrade } from '~/domain/grades/grade';
import { lockRow } from './lock-row.server';
import type { Undoing } from './undoing.server';

/** The grade before counts again, as a new row: the history of grades keeps both. */
const grade: Undoing<'customer.graded' | 'customer.gradeWithdrawn'> = {
  permissions: ['edit', 'review'],
  touchedBy: ['customer.graded', 'customer.gradeWithdrawn'],
  lock: (tx, { workspaceId, event }) =>
    lockRow(tx, customers, { workspaceId, id: event.subject.id }),
  takeBack: (tx, { workspaceId, event, before, userId, role }) =>
    giveGrade(tx, workspaceId, {
      customerId: event.subject.id,
      grade: isManualGrade(before.grade) ? before.grade : null,
      source: role === 'tracker' ? 'tracker' : 'founder',
      gradedBy: userId,
      undoes: event.id,
    }),
};

export const gradeUndoings = { 'customer.graded': grade, 'customer.gradeWithdrawn': grade };

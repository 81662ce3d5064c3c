import { reviewComments } from '#db/schema';
import type { UndoableVerb, Verb } from '~/domain/events/verbs';
import {
  markDiscussed,
  reopenComment,
  restoreComment,
  withdrawComment,
} from '~/domain/reviews/settle-comment.server';
import { lockRow } from './lock-row.server';
import type { Undoing } from './undoing.server';

type CommentVerb = Extract<UndoableVerb, `comment.${string}`>;
const touchedBy: Verb[] = [
  'comment.pinned',
  'comment.discussed',
  'comment.reopened',
  'comment.withdrawn',
  'comment.restored',
];

/** Each way of settling a comment has one that leads back. */
const back = (settle: typeof markDiscussed): Undoing<CommentVerb> => ({
  permissions: ['review'],
  touchedBy,
  lock: (tx, { workspaceId, event }) =>
    lockRow(tx, reviewComments, { workspaceId, id: event.subject.id }),
  takeBack: (tx, { workspaceId, event, userId: by, now }) =>
    settle(tx, workspaceId, { commentId: event.subject.id, by, now, undoes: event.id }),
});

/** Whether a comment is there at all is for its author to say. */
const byAuthor = (settle: typeof markDiscussed): Undoing<CommentVerb> => ({
  ...back(settle),
  whyNot: async (_tx, { event, userId }) => (event.actor.id === userId ? null : 'notYours'),
});

export const commentUndoings = {
  'comment.pinned': byAuthor(withdrawComment),
  'comment.restored': byAuthor(withdrawComment),
  'comment.withdrawn': byAuthor(restoreComment),
  'comment.discussed': back(reopenComment),
  'comment.reopened': back(markDiscussed),
};

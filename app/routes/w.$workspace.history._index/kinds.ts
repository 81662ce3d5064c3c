/** What the history can be narrowed to: the first halves of verbs, in the order of the work. */
export const historyKinds = [
  'import',
  'customer',
  'survey',
  'invitations',
  'response',
  'code',
  'report',
  'review',
  'comment',
  'profile',
  'offer',
  'member',
] as const;

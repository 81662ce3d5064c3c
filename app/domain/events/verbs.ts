import type { SurveyStatus } from '#db/schema/surveys';

/** What an event is about; the second of two is what the first belongs to. */
export type SubjectKind =
  | 'workspace'
  | 'user'
  | 'memberInvitation'
  | 'customer'
  | 'import'
  | 'survey'
  | 'response'
  | 'code'
  | 'analysis'
  | 'report'
  | 'comment'
  | 'profile'
  | 'offer';

interface Kinds {
  subject: SubjectKind;
  other?: SubjectKind;
}

/** Everything that can happen in a workspace. A code is stored: it is never renamed. */
export const verbs = {
  'workspace.created': { subject: 'workspace' },
  'workspace.changed': { subject: 'workspace' },
  'workspace.lookChanged': { subject: 'workspace' },
  'member.invited': { subject: 'memberInvitation' },
  'member.invitationWithdrawn': { subject: 'memberInvitation' },
  'member.joined': { subject: 'user' },
  'member.roleChanged': { subject: 'user' },
  'member.removed': { subject: 'user' },
  'member.left': { subject: 'user' },
  'import.started': { subject: 'import' },
  'import.finished': { subject: 'import' },
  'import.failed': { subject: 'import' },
  'import.cancelled': { subject: 'import' },
  'import.discarded': { subject: 'import' },
  'import.undone': { subject: 'import' },
  'customer.graded': { subject: 'customer' },
  'customer.gradeWithdrawn': { subject: 'customer' },
  'survey.created': { subject: 'survey' },
  'survey.edited': { subject: 'survey' },
  'survey.hypothesesRevised': { subject: 'survey' },
  'survey.published': { subject: 'survey' },
  'survey.paused': { subject: 'survey' },
  'survey.resumed': { subject: 'survey' },
  'survey.completed': { subject: 'survey' },
  'survey.limited': { subject: 'survey' },
  'invitations.made': { subject: 'survey' },
  'invitations.sendingRequested': { subject: 'survey' },
  'invitations.sent': { subject: 'survey' },
  'response.finished': { subject: 'response', other: 'survey' },
  'responses.collected': { subject: 'survey' },
  'consent.withdrawn': { subject: 'response', other: 'survey' },
  'code.made': { subject: 'code', other: 'survey' },
  'code.changed': { subject: 'code', other: 'survey' },
  'code.removed': { subject: 'code', other: 'survey' },
  'analysis.requested': { subject: 'analysis', other: 'survey' },
  'analysis.cancelled': { subject: 'analysis', other: 'survey' },
  'report.made': { subject: 'report', other: 'survey' },
  'review.submitted': { subject: 'report' },
  'comment.pinned': { subject: 'comment', other: 'report' },
  'comment.discussed': { subject: 'comment', other: 'report' },
  'comment.reopened': { subject: 'comment', other: 'report' },
  'comment.withdrawn': { subject: 'comment', other: 'report' },
  'comment.restored': { subject: 'comment', other: 'report' },
  'profile.accepted': { subject: 'profile', other: 'report' },
  'profile.renamed': { subject: 'profile', other: 'report' },
  'profile.withdrawn': { subject: 'profile', other: 'report' },
  'offer.created': { subject: 'offer' },
  'offer.revised': { subject: 'offer' },
} as const satisfies Record<string, Kinds>;

export type Verb = keyof typeof verbs;
export const isVerb = (text: string): text is Verb => Object.hasOwn(verbs, text);

export const kindsOf = (verb: Verb): Kinds => verbs[verb];

/** The little a sentence needs beside the ids. No words of a customer, and no name of one. */
export interface After {
  'workspace.changed': { name: string };
  'member.invited': { role: string };
  'member.joined': { role: string };
  'member.roleChanged': { role: string };
  'import.started': { name: string };
  'import.finished': { name: string; count: number; rejected: number };
  'import.failed': { name: string };
  'import.cancelled': { name: string };
  'import.discarded': { name: string };
  'import.undone': { name: string; count: number };
  'customer.graded': { grade: string };
  'survey.edited': { kind: string; question: string | null };
  'survey.hypothesesRevised': { count: number };
  'survey.published': { version: number };
  'invitations.made': { count: number };
  'invitations.sent': { count: number };
  'responses.collected': { count: number };
  'code.made': { name: string };
  'code.changed': { name: string };
  'code.removed': { name: string };
  'report.made': { answers: number };
  'review.submitted': { verdict: string };
  'comment.pinned': { claim: string };
  'comment.discussed': { claim: string };
  'comment.reopened': { claim: string };
  'comment.withdrawn': { claim: string };
  'comment.restored': { claim: string };
  'profile.accepted': { name: string; segment: string };
  'profile.renamed': { name: string; segment: string };
  'profile.withdrawn': { name: string; segment: string };
  'offer.revised': { version: number };
}

interface CodeBefore {
  name: string;
  words: string[];
}
interface ProfileBefore {
  segmentId: string;
  name: string;
  acceptedBy: string;
  acceptedAt: string;
  renamedAt: string | null;
}
interface StatusBefore {
  status: Exclude<SurveyStatus, 'draft'>;
}
type Nothing = Record<string, never>;

/** How it was, of the verbs that can be taken back. */
export interface Before {
  'workspace.changed': { name: string; timeZone: string };
  'workspace.lookChanged': { look: Record<string, unknown> };
  'member.roleChanged': { role: string };
  'customer.graded': { grade: string };
  'customer.gradeWithdrawn': { grade: string };
  'survey.edited': { definition: Record<string, unknown>; title: string };
  'survey.paused': StatusBefore;
  'survey.resumed': StatusBefore;
  'survey.completed': StatusBefore;
  'code.made': Nothing;
  'code.changed': CodeBefore;
  'code.removed': CodeBefore;
  'comment.pinned': Nothing;
  'comment.discussed': Nothing;
  'comment.reopened': Nothing;
  'comment.withdrawn': Nothing;
  'comment.restored': Nothing;
  'profile.accepted': Nothing;
  'profile.renamed': { name: string; renamedAt: string | null };
  'profile.withdrawn': ProfileBefore;
}
export type UndoableVerb = keyof Before;

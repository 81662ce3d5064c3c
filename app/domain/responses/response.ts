import type { GivenConsent } from '../consents/consents.server';
import type { Closed } from '../surveys/survey';

export type Answers = Record<string, unknown>;

/** How an answer reached us: by a customer's own link, or by the link anybody may open. */
export type AnswerLink =
  | { kind: 'personal'; invitationId: string }
  /** The token is kept in a cookie and says nothing about who it is. */
  | { kind: 'public'; resumeToken: string };

export interface SurveyOf {
  workspaceId: string;
  surveyId: string;
}

/** A consent that no answer has followed yet: both are stored together, with the first one. */
export interface Agreed {
  responseId: string;
  /** The version she was shown. */
  publicationId: string;
  consent: GivenConsent;
}

export type NotTaken = Closed | 'consentMissing' | 'withdrawn';

export type Recorded =
  | { ok: true; responseId: string; alreadyAnswered: boolean }
  | { ok: false; reason: NotTaken };

// The two ways in: a customer's own link, and the link anybody may open.

import { tzOffset } from '@date-fns/tz';
import type { Db } from '#db/client';
import type { LinkKind } from '#surveys/consent-texts';
import { findInvitation } from '~/domain/invitations/invitations.server';
import { type FoundResponse, findResponseByLink } from '~/domain/responses/answer-link.server';
import type { Agreed, AnswerLink, SurveyOf } from '~/domain/responses/response';
import { emptyResponse } from '~/domain/responses/start-response.server';
import type { SurveyAtDoor } from '~/domain/surveys/door-columns.server';
import { findPublicSurvey } from '~/domain/surveys/surveys.server';
import { notFound } from '~/http';
import { paths } from '~/paths';
import { openAgreement } from './agreement.server';
import { carrying, readCarriedToken, readResumeToken } from './resume-cookie.server';

export interface Door {
  kind: LinkKind;
  /** Null at the public door until somebody has agreed. */
  link: AnswerLink | null;
  of: SurveyOf;
  survey: SurveyAtDoor;
  company: string;
  /** Of the workspace: what "today" is where a respondent's own clock is not known. */
  timeZone: string;
  /** What is stored, or will be with her first answer. */
  begun: FoundResponse | null;
  /** Null where something is stored, or nothing was agreed to. */
  agreed: Agreed | null;
  /** Set at the personal door only. */
  invitation: { id: string } | null;
  path: string;
  /** A step of it, whoever asks: without scripts each has an address of its own. */
  stepPath: (step: string) => string;
  thanksPath: string;
}

/** 404 for a token nobody was given. */
export async function requirePersonalDoor(db: Db, token: string | undefined): Promise<Door> {
  const found = token ? await findInvitation(db, token) : null;
  if (!found) throw notFound();
  const { invitation, survey, workspace } = found;
  const of = { workspaceId: workspace.id, surveyId: survey.id };
  const link: AnswerLink = { kind: 'personal', invitationId: invitation.id };
  return {
    kind: 'personal',
    link,
    of,
    survey,
    company: workspace.name,
    timeZone: workspace.timeZone,
    begun: await findResponseByLink(db, of, link),
    agreed: null,
    invitation,
    ...addressesOf(paths.personalLink(invitation.token), null),
  };
}

export async function requirePublicDoor(
  db: Db,
  slug: string | undefined,
  request: Request,
): Promise<Door> {
  const found = slug ? await findPublicSurvey(db, slug) : null;
  if (!found) throw notFound();
  const { survey, company, timeZone } = found;
  const of = { workspaceId: survey.workspaceId, surveyId: survey.id };
  const kept = readResumeToken(request, survey.slug);
  const carried = kept === null ? readCarriedToken(request) : null;
  const { link, begun, agreed } = await findBegun(db, of, kept ?? carried);
  return {
    kind: 'public',
    link: begun ? link : null,
    of,
    survey,
    company,
    timeZone,
    begun,
    agreed,
    invitation: null,
    ...addressesOf(paths.publicLink(survey.slug), begun ? carried : null),
  };
}

/** By the token of a stored response, or by what she agreed to and has not answered yet. */
async function findBegun(db: Db, of: SurveyOf, way: string | null) {
  const agreement = way === null ? null : openAgreement(of.surveyId, way);
  const resumeToken = agreement?.resumeToken ?? way;
  if (!resumeToken) return { link: null, begun: null, agreed: null };
  const link: AnswerLink = { kind: 'public', resumeToken };
  const stored = await findResponseByLink(db, of, link);
  if (stored || !agreement) return { link, begun: stored, agreed: null };
  const { locale } = agreement.consent;
  const response = emptyResponse(of, { link, agreed: agreement, locale });
  return { link, begun: { response, withdrawnAt: null }, agreed: agreement };
}

/** What "today" goes by where a respondent's own clock is not known: the workspace's. */
export const minutesWestOf = ({ timeZone }: Door, now: Date): number => -tzOffset(timeZone, now);

/** As `Date.getTimezoneOffset` tells it: from Kiribati to Baker Island; anything else is no clock. */
export function readMinutesWest(sent: string | null): number | null {
  const minutes = Number(sent || Number.NaN);
  return minutes >= -14 * 60 && minutes <= 12 * 60 ? minutes : null;
}

/** Where a browser keeps no cookies, each address carries what finds her answers again. */
const addressesOf = (path: string, carried: string | null) => ({
  path: carrying(path, carried),
  stepPath: (step: string) => carrying(`${path}?step=${encodeURIComponent(step)}`, carried),
  thanksPath: carrying(`${path}/thanks`, carried),
});

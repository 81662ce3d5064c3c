// The two ways in: a customer's own link, and the link anybody may open.

import { tzOffset } from '@date-fns/tz';
import type { Db } from '#db/client';
import type { LinkKind } from '#surveys/consent-texts';
import type { Look } from '~/domain/look/look';
import type { FoundResponse } from '~/domain/responses/answer-link.server';
import { findPersonalLink, findPublicLink } from '~/domain/responses/find-link.server';
import type { Agreed, AnswerLink, SurveyOf } from '~/domain/responses/response';
import { emptyResponse } from '~/domain/responses/start-response.server';
import type { SurveyAtDoor } from '~/domain/surveys/door-columns.server';
import { notFound } from '~/http';
import { paths } from '~/paths';
import { type Agreement, openAgreement } from './agreement.server';
import { carrying, readCarriedToken, readResumeToken } from './resume-cookie.server';

export interface Door {
  kind: LinkKind;
  /** Null at the public door until somebody has agreed. */
  link: AnswerLink | null;
  of: SurveyOf;
  survey: SurveyAtDoor;
  company: string;
  look: Look;
  /** Of the workspace: what "today" is where a respondent's own clock is not known. */
  timeZone: string;
  /** What somebody who begins now is asked; null where nothing was ever published. */
  publicationId: string | null;
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
  const found = token ? await findPersonalLink(db, token) : null;
  if (!found) throw notFound();
  const { invitation, ...behind } = found;
  return {
    kind: 'personal',
    link: { kind: 'personal', invitationId: invitation.id },
    of: ofSurvey(found),
    ...behind,
    agreed: null,
    invitation,
    ...addressesOf(paths.personalLink(invitation.token), null),
  };
}

const ofSurvey = ({ survey }: { survey: SurveyAtDoor }): SurveyOf => ({
  workspaceId: survey.workspaceId,
  surveyId: survey.id,
});

export async function requirePublicDoor(
  db: Db,
  slug: string | undefined,
  request: Request,
): Promise<Door> {
  if (!slug) throw notFound();
  const kept = readResumeToken(request, slug);
  const carried = kept === null ? readCarriedToken(request) : null;
  const way = kept ?? carried;
  const agreement = way === null ? null : openAgreement(slug, way);
  const resumeToken = agreement?.resumeToken ?? way;
  const found = await findPublicLink(db, { slug, resumeToken });
  if (!found) throw notFound();
  const of = ofSurvey(found);
  const agreed = found.begun ? null : agreement;
  const begun = found.begun ?? (agreed && agreedTo(of, agreed));
  return {
    kind: 'public',
    link: begun && resumeToken ? { kind: 'public', resumeToken } : null,
    of,
    ...found,
    begun,
    agreed,
    invitation: null,
    ...addressesOf(paths.publicLink(slug), begun ? carried : null),
  };
}

/** What she agreed to and has not answered yet. */
function agreedTo(of: SurveyOf, { resumeToken, ...agreed }: Agreement): FoundResponse {
  const { locale } = agreed.consent;
  const link: AnswerLink = { kind: 'public', resumeToken };
  return { response: emptyResponse(of, { link, agreed, locale }), withdrawnAt: null };
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

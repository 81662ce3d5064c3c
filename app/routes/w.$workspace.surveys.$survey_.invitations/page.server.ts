import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import {
  countInvitations,
  countReachable,
  listInvitations,
} from '~/domain/invitations/invitations.server';
import { countBegunInvitations, findBegunInvitations } from '~/domain/responses/begun.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import type { Workspace } from '~/domain/workspaces/members.server';
import { env } from '~/env.server';
import { pagingOf } from '~/forms/page-number';
import { notFound } from '~/http';
import { clockIn } from '~/i18n/time-zone';
import { mailsAreSent } from '~/mail/send-mail.server';
import { paths } from '~/paths';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const asked = { surveyId: params.survey ?? '', request, canEdit: can.edit };
  const page = await findInvitationsPage(database(), workspace, asked);
  if (!page) throw notFound();
  return { ...page, workspaceSlug: workspace.slug };
}

const PAGE_SIZE = 25;

interface Asked {
  surveyId: string;
  request: Request;
  canEdit: boolean;
}

/** Links answer in a customer's name: who may only look does not get them. */
async function findInvitationsPage(db: Db, workspace: Workspace, asked: Asked) {
  const { id: workspaceId, timeZone } = workspace;
  const { surveyId, request, canEdit } = asked;
  const survey = await findSurvey(db, workspaceId, surveyId);
  if (!survey) return null;
  const { id, title, status, closesAt, responseCap, graceHours, slug } = survey;
  const paging = pagingOf(new URL(request.url).searchParams, PAGE_SIZE);
  const listed = canEdit ? await listInvitations(db, workspaceId, id, paging) : [];
  const ids = listed.map((row) => row.id);
  const begun = await findBegunInvitations(db, workspaceId, ids);
  return {
    canEdit,
    survey: {
      ...{ id, title, status, responseCap, graceHours },
      closesAt: closesAt && clockIn(timeZone, closesAt),
    },
    timeZone,
    counts: {
      ...(await countInvitations(db, workspaceId, id)),
      begun: await countBegunInvitations(db, workspaceId, id),
    },
    reach: await countReachable(db, workspaceId, id),
    publicLink: canEdit ? env().baseUrl + paths.publicLink(slug) : '',
    hasOutbox: !mailsAreSent(),
    ...paging,
    invitations: listed.map(({ token, ...row }) => ({
      ...row,
      isBegun: begun.has(row.id),
      link: env().baseUrl + paths.personalLink(token),
    })),
  };
}

export type InvitationsPage = NonNullable<Awaited<ReturnType<typeof findInvitationsPage>>> & {
  workspaceSlug: string;
};

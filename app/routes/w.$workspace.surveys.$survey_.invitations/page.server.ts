import type { LoaderFunctionArgs } from '@remix-run/node';
import { type Membership, requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import {
  countInvitations,
  countReachable,
  listInvitations,
} from '~/domain/invitations/invitations.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { env } from '~/env.server';
import { pageNumber } from '~/forms/page-number';
import { notFound } from '~/http';
import { mailsAreSent } from '~/mail/send-mail.server';
import { paths } from '~/paths';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'read');
  const page = await loadInvitations(member, params.survey ?? '', request);
  if (!page) throw notFound();
  return page;
}

export const PAGE_SIZE = 25;

/** Links answer in a customer's name: who may only look does not get them. */
export async function loadInvitations(member: Membership, surveyId: string, request: Request) {
  const { workspace, can } = member;
  const db = database();
  const survey = await findSurvey(db, workspace.id, surveyId);
  if (!survey) return null;
  const { id, title, status, closesAt, responseCap, slug } = survey;
  const page = pageNumber(new URL(request.url).searchParams);
  const paging = { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const listed = can.edit ? await listInvitations(db, workspace.id, id, paging) : [];
  return {
    workspaceSlug: workspace.slug,
    canEdit: can.edit,
    survey: { id, title, status, closesAt, responseCap },
    counts: await countInvitations(db, workspace.id, id),
    reach: await countReachable(db, workspace.id, id),
    publicLink: can.edit ? env().baseUrl + paths.publicLink(slug) : '',
    hasOutbox: !mailsAreSent(),
    page,
    pageSize: PAGE_SIZE,
    invitations: listed.map(({ token, ...row }) => ({
      ...row,
      link: env().baseUrl + paths.personalLink(token),
    })),
  };
}

export type InvitationsPage = NonNullable<Awaited<ReturnType<typeof loadInvitations>>>;

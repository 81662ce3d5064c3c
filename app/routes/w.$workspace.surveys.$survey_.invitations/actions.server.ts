import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import type { FormErrors } from '~/components/error-summary';
import { database } from '~/db.server';
import { inviteCustomers } from '~/domain/invitations/invite-customers.server';
import { requestSending } from '~/domain/invitations/request-sending.server';
import {
  completeSurvey,
  pauseSurvey,
  resumeSurvey,
} from '~/domain/surveys/change-survey-status.server';
import { limitSurvey } from '~/domain/surveys/limit-survey.server';
import { findSurvey } from '~/domain/surveys/surveys.server';
import { readFields } from '~/forms/read-form.server';
import { badRequest, notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { afterSaving } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const place = { workspaceId: workspace.id, surveyId: params.survey ?? '' };
  const changed = await changeInvitations(database(), place, { request, by: user.id });
  if (changed.ok && changed.done === 'status') {
    return redirect(afterSaving(request.url, changed.eventId));
  }
  return data(changed, changed.ok ? 200 : 400);
}

interface Place {
  workspaceId: string;
  surveyId: string;
}

export type InvitationsChanged =
  | { ok: true; done: 'invite' | 'send' | 'limits'; count: number }
  | { ok: true; done: 'status'; eventId: string | null }
  | { ok: false; errors: FormErrors };

const statusCommands = { pause: pauseSurvey, resume: resumeSurvey, complete: completeSurvey };

export async function changeInvitations(
  db: Db,
  { workspaceId, surveyId }: Place,
  { request, by }: { request: Request; by: string },
): Promise<InvitationsChanged> {
  if (!(await findSurvey(db, workspaceId, surveyId))) throw notFound();
  const form = await readFields(request);
  const intent = String(form.get('intent'));
  if (intent === 'limits')
    return changeLimits(db, { workspaceId, surveyId }, { request, form, by });
  if (intent === 'invite') {
    const everybody = { customerIds: 'all' as const, by, now: new Date() };
    const { invited } = await inviteCustomers(db, workspaceId, surveyId, everybody);
    return { ok: true, done: 'invite', count: invited };
  }
  if (intent === 'send') {
    await requestSending(db, { workspaceId, surveyId, locale: requestLocale(request) }, by);
    return { ok: true, done: 'send', count: 0 };
  }
  if (intent !== 'pause' && intent !== 'resume' && intent !== 'complete')
    throw badRequest('No such change');
  const changed = await statusCommands[intent](db, workspaceId, surveyId, by);
  return { ok: true, done: 'status', eventId: changed.ok ? changed.eventId : null };
}

interface LimitsForm {
  request: Request;
  form: FormData;
  by: string;
}

async function changeLimits(
  db: Db,
  { workspaceId, surveyId }: Place,
  { request, form, by }: LimitsForm,
): Promise<InvitationsChanged> {
  const cap = String(form.get('cap') ?? '').trim();
  const closes = String(form.get('closesAt') ?? '').trim();
  const closesAt = closes === '' ? null : new Date(`${closes}Z`);
  const { t } = i18nFor(requestLocale(request));
  const isTime = closesAt === null || !Number.isNaN(closesAt.getTime());
  const errors: FormErrors = {
    cap: /^(|[1-9]\d{0,6})$/.test(cap) ? undefined : t('surveys.invitations.errors.cap'),
    closesAt: isTime ? undefined : t('surveys.invitations.errors.closesAt'),
  };
  if (errors.cap || errors.closesAt) return { ok: false, errors };
  const responseCap = cap === '' ? null : Number(cap);
  await limitSurvey(db, workspaceId, surveyId, { closesAt, responseCap, by });
  return { ok: true, done: 'limits', count: 0 };
}

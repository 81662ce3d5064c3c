import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { inviteCustomers } from '~/domain/invitations/invite-customers.server';
import { requestSending } from '~/domain/invitations/request-sending.server';
import {
  completeSurvey,
  pauseSurvey,
  resumeSurvey,
} from '~/domain/surveys/change-survey-status.server';
import { limitSurvey } from '~/domain/surveys/limit-survey.server';
import { MAX_GRACE_HOURS } from '~/domain/surveys/survey';
import { findSurvey } from '~/domain/surveys/surveys.server';
import type { Asked } from '~/forms/by-intent';
import { byIntent } from '~/forms/by-intent';
import { checkFields } from '~/forms/check-fields';
import type { Outcome } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { notFound } from '~/http';
import { requestLocale } from '~/i18n/i18n.server';
import { momentIn } from '~/i18n/time-zone';
import { afterSaving } from '~/paths';

type AskedOf = Asked<{ request: Request; surveyId: string }>;
type Became = Outcome<{ done: 'invite' | 'send' | 'limits'; count: number }> | Response;

/** Empty fields are no limits. */
const limitsForm = z.object({
  cap: z
    .string()
    .trim()
    .regex(/^(|[1-9]\d{0,6})$/, 'cap')
    .default(''),
  graceHours: z
    .string()
    .trim()
    .refine(
      (written) => /^\d{1,3}$/.test(written) && Number(written) <= MAX_GRACE_HOURS,
      'graceHours',
    )
    .default('24'),
  closesAt: z
    .string()
    .trim()
    .refine((written) => written === '' || momentIn('UTC', written) !== null, 'closesAt')
    .default(''),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'edit');
  const surveyId = params.survey ?? '';
  if (!(await findSurvey(database(), member.workspace.id, surveyId))) throw notFound();
  const form = await readFields(request);
  const pause = changing(pauseSurvey);
  const resume = changing(resumeSurvey);
  const complete = changing(completeSurvey);
  const act = byIntent(form, { limits, invite, send, pause, resume, complete });
  return reply(await act({ ...member, request, form, surveyId }));
}

async function invite({ workspace, user, surveyId }: AskedOf): Promise<Became> {
  const everybody = { customerIds: 'all' as const, by: user.id, now: new Date() };
  const { invited } = await inviteCustomers(database(), workspace.id, surveyId, everybody);
  return { ok: true, done: 'invite', count: invited };
}

async function send({ workspace, user, request, surveyId }: AskedOf): Promise<Became> {
  const sending = { workspaceId: workspace.id, surveyId, locale: requestLocale(request) };
  await requestSending(database(), sending, user.id);
  return { ok: true, done: 'send', count: 0 };
}

const changing =
  (command: typeof pauseSurvey) =>
  async ({ workspace, user, request, surveyId }: AskedOf): Promise<Became> => {
    const act = { by: user.id, now: new Date() };
    const changed = await command(database(), workspace.id, surveyId, act);
    return redirect(afterSaving(request.url, changed.ok ? changed.eventId : null));
  };

async function limits({ workspace, user, form, surveyId }: AskedOf): Promise<Became> {
  const read = checkFields(form, limitsForm);
  if (!read.ok) return read;
  const { cap, closesAt, graceHours } = read.value;
  const responseCap = cap === '' ? null : Number(cap);
  const moment = momentIn(workspace.timeZone, closesAt);
  const wanted = { closesAt: moment, responseCap, graceHours: Number(graceHours), by: user.id };
  await limitSurvey(database(), workspace.id, surveyId, wanted);
  return { ok: true, done: 'limits', count: 0 };
}

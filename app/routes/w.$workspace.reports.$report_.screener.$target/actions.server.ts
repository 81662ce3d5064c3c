import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { makeScreenerSurvey } from '~/domain/reports/screener/make-screener-survey.server';
import { screenerTarget } from '~/domain/reports/screener/screener-file';
import { refused } from '~/forms/outcome';
import { reply } from '~/forms/reply.server';
import { notFound } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';
import { paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const target = screenerTarget(params.target);
  if (!target) throw notFound();
  const made = await makeScreenerSurvey(database(), workspace.id, {
    reportId: params.report ?? '',
    target,
    voices: { en: i18nFor('en').t, ru: i18nFor('ru').t },
    locale: requestLocale(request),
    createdBy: user.id,
    now: new Date(),
  });
  if (made.ok) return redirect(paths.survey(workspace.slug, made.survey.id));
  return reply(refused({ '': made.reason }));
}

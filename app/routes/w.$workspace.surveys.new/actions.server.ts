import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { findTemplate } from '#surveys/definitions';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { readFields } from '~/forms/read-form.server';
import { badRequest } from '~/http';
import { requestLocale } from '~/i18n/i18n.server';
import { paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const template = String((await readFields(request)).get('template'));
  if (!findTemplate(template)) throw badRequest('No such template');
  const survey = await createSurvey(database(), workspace.id, {
    template,
    locale: requestLocale(request),
    createdBy: user.id,
    now: new Date(),
  });
  return redirect(paths.survey(workspace.slug, survey.id));
}

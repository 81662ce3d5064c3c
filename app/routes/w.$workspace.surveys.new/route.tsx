import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { findTemplate, SURVEY_TEMPLATES } from '#surveys/definitions';
import { listElements, textIn } from '#surveys/element';
import { minutesFor } from '#surveys/minutes';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { readFields } from '~/forms/read-form.server';
import { badRequest } from '~/http';
import { requestLocale } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { TemplateCard } from './template-card';

export const handle = { title: 'surveys.new.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace } = await requireMember(request, params.workspace, 'edit');
  const locale = requestLocale(request);
  const templates = SURVEY_TEMPLATES.map(({ key, definition }) => ({
    key,
    questions: listElements(definition).map(({ name, title }) => textIn(title, locale, name)),
    minutes: minutesFor(definition),
  }));
  return { w: workspace.slug, templates };
}

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

export default function NewSurvey() {
  const { t } = useTranslation();
  const { w, templates } = useLoaderData<typeof loader>();
  const crumbs = [{ label: t('surveys.list.title'), to: paths.surveys(w) }];
  return (
    <Page>
      <PageHeader
        above={<Breadcrumb items={crumbs} />}
        title={t('surveys.new.title')}
        lead={t('surveys.new.lead')}
      />
      {templates.map((template) => (
        <TemplateCard key={template.key} template={template} />
      ))}
    </Page>
  );
}

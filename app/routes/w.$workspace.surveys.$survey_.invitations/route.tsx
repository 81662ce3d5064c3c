import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { StatRow, StatTile } from '~/components/stat-tile';
import { SurveyHeader } from '~/components/survey/survey-header';
import { TextLink } from '~/components/text-link';
import { database } from '~/db.server';
import { notFound } from '~/http';
import { useFormat } from '~/i18n/use-format';
import { afterSaving, paths } from '~/paths';
import { changeInvitations } from './change-invitations.server';
import { Collecting } from './collecting';
import { InvitationTable } from './invitation-table';
import { loadInvitations } from './load-invitations.server';
import { PersonalLinks } from './personal-links';
import { PublicLink } from './public-link';

export const handle = { title: 'surveys.invitations.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'read');
  const page = await loadInvitations(member, params.survey ?? '', request);
  if (!page) throw notFound();
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const place = { workspaceId: workspace.id, surveyId: params.survey ?? '' };
  const changed = await changeInvitations(database(), place, { request, by: user.id });
  if (changed.ok && changed.done === 'status') {
    return redirect(afterSaving(request.url, changed.eventId));
  }
  return data(changed, changed.ok ? 200 : 400);
}

export default function Invitations() {
  const { t } = useTranslation();
  const format = useFormat();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { w, survey, counts, canEdit } = page;
  const errors = result && !result.ok ? result.errors : undefined;
  return (
    <Page>
      <SurveyHeader w={w} survey={survey} lead={t('surveys.invitations.lead')} />
      <ErrorSummary errors={errors} />
      {result?.ok && (
        <Notice tone="success" live>
          {t(`surveys.invitations.done.${result.done}`, { count: result.count })}
        </Notice>
      )}
      {survey.status === 'draft' && (
        <Notice>
          {t('surveys.invitations.needsPublishing')}{' '}
          <TextLink to={paths.survey(w, survey.id)}>{t('surveys.tabs.questions')}</TextLink>
        </Notice>
      )}
      <StatRow>
        {(['invited', 'sent', 'opened', 'answered'] as const).map((name) => (
          <StatTile
            key={name}
            label={t(`surveys.invitations.figures.${name}`)}
            value={format.number(counts[name])}
          />
        ))}
      </StatRow>
      {canEdit && survey.status !== 'draft' && (
        <>
          <PersonalLinks page={page} />
          <PublicLink page={page} />
          <Collecting page={page} errors={errors} />
        </>
      )}
      {canEdit && counts.invited > 0 && <InvitationTable page={page} />}
    </Page>
  );
}

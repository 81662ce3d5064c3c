import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { StatRow, StatTile } from '~/components/stat-tile';
import { SurveyHeader } from '~/components/survey/survey-header';
import { TextLink } from '~/components/text-link';
import { useFormErrors } from '~/forms/use-form-errors';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { Collecting } from './collecting';
import { InvitationTable } from './invitation-table';
import type { loader } from './page.server';
import { PersonalLinks } from './personal-links';
import { PublicLink } from './public-link';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle = { title: 'surveys.invitations.title' };

export default function Invitations() {
  const { t } = useTranslation();
  const format = useFormat();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { workspaceSlug, survey, counts, canEdit } = page;
  const errors = useFormErrors(result, 'surveys.invitations.errors');
  return (
    <Page>
      <SurveyHeader
        workspaceSlug={workspaceSlug}
        survey={survey}
        lead={t('surveys.invitations.lead')}
      />
      <ErrorSummary errors={errors} />
      {result?.ok && (
        <Notice tone="success" live>
          {t(`surveys.invitations.done.${result.done}`, { count: result.count })}
        </Notice>
      )}
      {survey.status === 'draft' && (
        <Notice>
          {t('surveys.invitations.needsPublishing')}{' '}
          <TextLink to={paths.survey(workspaceSlug, survey.id)}>
            {t('surveys.tabs.questions')}
          </TextLink>
        </Notice>
      )}
      <StatRow>
        {(['invited', 'sent', 'begun', 'answered'] as const).map((name) => (
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

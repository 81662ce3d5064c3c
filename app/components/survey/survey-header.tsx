import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyStatus } from '~/domain/surveys/survey';
import { paths } from '~/paths';
import { Breadcrumb } from '../breadcrumb';
import { PageHeader } from '../page-header';
import { Tabs } from '../tabs';
import { StatusBadge } from './status-badge';

interface SurveyHeaderProps {
  /** Slug of the workspace. */
  workspaceSlug: string;
  survey: { id: string; title: string; status: SurveyStatus };
  lead: ReactNode;
}

/** Above every page of one survey: its name, its state, its parts. */
export function SurveyHeader({ workspaceSlug, survey, lead }: SurveyHeaderProps) {
  const { t } = useTranslation();
  const tabs = [
    { to: paths.survey(workspaceSlug, survey.id), label: t('surveys.tabs.questions') },
    { to: paths.surveyHypotheses(workspaceSlug, survey.id), label: t('surveys.tabs.hypotheses') },
    { to: paths.surveyPreview(workspaceSlug, survey.id), label: t('surveys.tabs.preview') },
    { to: paths.invitations(workspaceSlug, survey.id), label: t('surveys.tabs.invitations') },
    { to: paths.responses(workspaceSlug, survey.id), label: t('surveys.tabs.responses') },
    { to: paths.surveyCodes(workspaceSlug, survey.id), label: t('codes.tab') },
  ];
  const title = (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {survey.title} <StatusBadge status={survey.status} />
    </span>
  );
  const crumbs = [{ label: t('surveys.list.title'), to: paths.surveys(workspaceSlug) }];
  return (
    <>
      <PageHeader above={<Breadcrumb items={crumbs} />} title={title} lead={lead} />
      <Tabs label={t('surveys.tabs.label')} items={tabs} />
    </>
  );
}

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
  w: string;
  survey: { id: string; title: string; status: SurveyStatus };
  lead: ReactNode;
}

/** Above every page of one survey: its name, its state, its parts. */
export function SurveyHeader({ w, survey, lead }: SurveyHeaderProps) {
  const { t } = useTranslation();
  const tabs = [
    { to: paths.survey(w, survey.id), label: t('surveys.tabs.questions') },
    { to: paths.surveyHypotheses(w, survey.id), label: t('surveys.tabs.hypotheses') },
    { to: paths.surveyPreview(w, survey.id), label: t('surveys.tabs.preview') },
    { to: paths.invitations(w, survey.id), label: t('surveys.tabs.invitations') },
    { to: paths.responses(w, survey.id), label: t('surveys.tabs.responses') },
    { to: paths.surveyCodes(w, survey.id), label: t('codes.tab') },
  ];
  const title = (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {survey.title} <StatusBadge status={survey.status} />
    </span>
  );
  const crumbs = [{ label: t('surveys.list.title'), to: paths.surveys(w) }];
  return (
    <>
      <PageHeader above={<Breadcrumb items={crumbs} />} title={title} lead={lead} />
      <Tabs label={t('surveys.tabs.label')} items={tabs} />
    </>
  );
}

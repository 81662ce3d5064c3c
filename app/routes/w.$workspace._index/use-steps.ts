import { useTranslation } from 'react-i18next';
import type { Step } from '~/components/steps';
import { type Progress, reachedStages, stages } from '~/domain/progress/progress';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

/** The five stages with their figures; the first one not reached is where the work stands. */
export function useSteps(workspaceSlug: string, progress: Progress): Step[] {
  const { t } = useTranslation();
  const format = useFormat();
  const say = (what: 'customers' | 'purchases' | 'surveys' | 'answers' | 'reports' | 'offers') =>
    t(`workspace.home.figures.${what}`, {
      count: progress[what],
      formatted: format.number(progress[what]),
    });
  const reached = reachedStages(progress);
  const current = stages.find((stage) => !reached[stage]);
  const pages = {
    imported: { to: paths.customers(workspaceSlug), figures: [say('customers'), say('purchases')] },
    asked: { to: paths.surveys(workspaceSlug), figures: [say('surveys')] },
    answered: { to: answersPage(workspaceSlug, progress), figures: [say('answers')] },
    reported: { to: paths.reports(workspaceSlug), figures: [say('reports')] },
    offered: { to: paths.offers(workspaceSlug), figures: [say('offers')] },
  };
  return stages.map((stage) => {
    const state = reached[stage] ? 'done' : stage === current ? 'current' : 'ahead';
    return { stage, state, ...pages[stage] };
  });
}

const answersPage = (workspaceSlug: string, { latest }: Progress): string =>
  latest.survey ? paths.responses(workspaceSlug, latest.survey) : paths.surveys(workspaceSlug);

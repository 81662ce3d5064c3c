import { useTranslation } from 'react-i18next';
import type { Step } from '~/components/steps';
import { type Progress, reachedStages, stages } from '~/domain/workspaces/progress';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';

/** The five stages with their figures; the first one not reached is where the work stands. */
export function useSteps(slug: string, progress: Progress): Step[] {
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
    imported: { to: paths.customers(slug), figures: [say('customers'), say('purchases')] },
    asked: { to: paths.surveys(slug), figures: [say('surveys')] },
    answered: { to: answersPage(slug, progress), figures: [say('answers')] },
    reported: { to: paths.reports(slug), figures: [say('reports')] },
    offered: { to: paths.offers(slug), figures: [say('offers')] },
  };
  return stages.map((stage) => {
    const state = reached[stage] ? 'done' : stage === current ? 'current' : 'ahead';
    return { stage, state, ...pages[stage] };
  });
}

const answersPage = (slug: string, { latest }: Progress): string =>
  latest.survey ? paths.responses(slug, latest.survey) : paths.surveys(slug);

import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { paths } from '~/paths';
import type { CodesPage } from './page.server';

/** Before the answers are there: what a code is, and where answers come from. */
export function NoWords({ page }: { page: CodesPage }) {
  const { t } = useTranslation();
  const { workspaceSlug, survey, answers } = page;
  const isAsked = answers.read === 0 || answers.questions > 0;
  return (
    <EmptyState
      title={t(isAsked ? 'codes.emptyTitle' : 'codes.noQuestionTitle')}
      example={t('codes.example')}
      action={
        <LinkButton
          to={
            isAsked
              ? paths.invitations(workspaceSlug, survey.id)
              : paths.survey(workspaceSlug, survey.id)
          }
        >
          {t(isAsked ? 'codes.emptyAction' : 'codes.noQuestionAction')}
        </LinkButton>
      }
    >
      {t(isAsked ? 'codes.empty' : 'codes.noQuestion')}
    </EmptyState>
  );
}

import { useTranslation } from 'react-i18next';
import { Notice } from '~/components/notice';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';

type ActiveAnalysesProps = {
  workspaceSlug: string;
  active: { id: string; surveyTitle: string }[];
};

/** Reports that are being made right now. */
export function ActiveAnalyses({ workspaceSlug, active }: ActiveAnalysesProps) {
  const { t } = useTranslation();
  if (active.length === 0) return null;
  return (
    <Notice title={t('reports.list.running')}>
      <ul>
        {active.map(({ id, surveyTitle }) => (
          <li key={id}>
            <TextLink to={paths.analysis(workspaceSlug, id)}>{surveyTitle}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

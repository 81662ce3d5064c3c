import { useTranslation } from 'react-i18next';
import { Notice } from '~/components/notice';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';
import { useReport } from './report-context';

/** An older report stays as it was; who reads it should know that it is older. */
export function NewerReport() {
  const { t } = useTranslation();
  const { newerId, workspace } = useReport();
  if (!newerId) return null;
  return (
    <Notice title={t('reports.page.newer')}>
      <TextLink to={paths.report(workspace.slug, newerId)}>{t('reports.page.openNewer')}</TextLink>
    </Notice>
  );
}

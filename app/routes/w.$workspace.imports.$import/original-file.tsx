import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import type { ShownMapping, ShownResult } from './shown';

/** What was uploaded, byte for byte, for those who could upload it. */
export function OriginalFile({ shown }: { shown: ShownMapping | ShownResult }) {
  const { t } = useTranslation();
  if (!shown.canEdit || !shown.hasFile) return null;
  return (
    <p className="text-small">
      <a href={paths.importFile(shown.workspaceSlug, shown.id)} download className="text-link">
        {t('imports.result.originalFile')}
      </a>
    </p>
  );
}
